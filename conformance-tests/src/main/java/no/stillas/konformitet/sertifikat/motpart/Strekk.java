package no.stillas.konformitet.sertifikat.motpart;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.HashSet;
import java.util.Set;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.ReceiveRequest;
import no.stillas.proto.exchange.v1.ReceiveResponse;
import no.stillas.proto.exchange.v1.Recorded;

/** One inbox stream, from its opening until it breaks. Guarded by the hub that it belongs to. */
final class Strekk implements StreamObserver<ReceiveRequest> {
    /** What is said on the stream, in the order in which it is said. */
    @FunctionalInterface
    interface Lytter {
        void sagt(Strekk fra, ReceiveRequest hva);
    }

    private final StreamObserver<ReceiveResponse> ut;
    private final Lytter lytter;
    private final Runnable borte;
    /** Handed over on this stream and not answered. */
    final Set<String> ute = new HashSet<>();
    int kreditt;

    Strekk(StreamObserver<ReceiveResponse> ut, Lytter lytter, Runnable borte) {
        this.ut = ut;
        this.lytter = lytter;
        this.borte = borte;
    }

    void lever(Delivery leveranse) {
        ute.add(leveranse.getDeliveryId());
        si(ReceiveResponse.newBuilder().setDelivery(leveranse).build());
    }

    void bokfoert(String id) {
        si(ReceiveResponse.newBuilder().setRecorded(Recorded.newBuilder().setId(id)).build());
    }

    void bryt(Status hvorfor) {
        try {
            ut.onError(hvorfor.asRuntimeException());
        } catch (IllegalStateException | StatusRuntimeException e) {
            // it was broken already
        }
    }

    private void si(ReceiveResponse dette) {
        try {
            ut.onNext(dette);
        } catch (IllegalStateException | StatusRuntimeException e) {
            // the system is gone, and gets it when it comes back
        }
    }

    @Override
    public void onNext(ReceiveRequest hva) {
        lytter.sagt(this, hva);
    }

    @Override
    public void onError(Throwable feil) {
        borte.run();
    }

    @Override
    public void onCompleted() {
        borte.run();
        try {
            ut.onCompleted();
        } catch (IllegalStateException | StatusRuntimeException e) {
            // broken from this side first
        }
    }
}
