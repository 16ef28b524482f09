package no.stillas.adapter.sdk.hub;

import io.grpc.Status;
import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientResponseObserver;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import no.stillas.adapter.sdk.Feil;
import no.stillas.proto.exchange.v1.Ack;
import no.stillas.proto.exchange.v1.ApplicationReceipt;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.Failure;
import no.stillas.proto.exchange.v1.Nack;
import no.stillas.proto.exchange.v1.Open;
import no.stillas.proto.exchange.v1.ReceiveRequest;
import no.stillas.proto.exchange.v1.ReceiveResponse;
import no.stillas.proto.exchange.v1.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * One inbox stream, from its opening until it breaks. The credit is a window of unacknowledged deliveries: an ack or a
 * nack gives room for the next, and nothing else does, so that a slow system is never handed more than it was ready for.
 */
final class Stroem implements ClientResponseObserver<ReceiveRequest, ReceiveResponse>, Linje {
    private final BiConsumer<Delivery, Linje> leveranse;
    private final Consumer<Recorded> bokfoert;
    private final CompletableFuture<Status> slutt = new CompletableFuture<>();
    private final Object laas = new Object();
    private @Nullable ClientCallStreamObserver<ReceiveRequest> ut;
    private volatile boolean hoert;

    Stroem(BiConsumer<Delivery, Linje> leveranse, Consumer<Recorded> bokfoert) {
        this.leveranse = leveranse;
        this.bokfoert = bokfoert;
    }

    void aapne(Hub hub, String enhet, int kreditt) {
        hub.stroem().receive(this);
        si(ReceiveRequest.newBuilder().setOpen(Open.newBuilder().setEnhet(enhet).setCredit(kreditt)).build());
    }

    /** Done when the stream has ended, with why. */
    CompletableFuture<Status> slutt() {
        return slutt;
    }

    /** Whether the hub said anything. */
    boolean hoert() {
        return hoert;
    }

    @Override
    public void ack(String deliveryId) {
        si(ReceiveRequest.newBuilder().setAck(Ack.newBuilder().setDeliveryId(deliveryId)).build());
    }

    @Override
    public void nack(String deliveryId, Feil feil) {
        var slag = switch (feil) {
            case Feil.Forbigaaende _ -> Failure.FAILURE_TRANSIENT;
            case Feil.Varig _ -> Failure.FAILURE_PERMANENT;
        };
        var nack = Nack.newBuilder().setDeliveryId(deliveryId).setFailure(slag).setAarsak(feil.aarsak()).setTekst(feil.tekst());
        si(ReceiveRequest.newBuilder().setNack(nack).build());
    }

    @Override
    public void kvitter(ApplicationReceipt kvittering) {
        si(ReceiveRequest.newBuilder().setApplicationReceipt(kvittering).build());
    }

    /** No more from this side; what the hub has under way still comes. */
    void lukk() {
        synchronized (laas) {
            if (ut != null && !slutt.isDone()) {
                ut.cancel("the adapter ends", null);
            }
        }
    }

    @Override
    public void beforeStart(ClientCallStreamObserver<ReceiveRequest> ut) {
        this.ut = ut;
    }

    @Override
    public void onNext(ReceiveResponse svar) {
        hoert = true;
        switch (svar.getKindCase()) {
            case DELIVERY -> leveranse.accept(svar.getDelivery(), this);
            case RECORDED -> bokfoert.accept(svar.getRecorded());
            case KIND_NOT_SET -> { } // something newer than this adapter
        }
    }

    @Override
    public void onError(Throwable feil) {
        slutt.complete(Status.fromThrowable(feil));
    }

    @Override
    public void onCompleted() {
        synchronized (laas) {
            if (ut != null) {
                ut.onCompleted();
            }
        }
        slutt.complete(Status.OK);
    }

    private void si(ReceiveRequest dette) {
        synchronized (laas) {
            if (ut == null || slutt.isDone()) {
                return;
            }
            try {
                ut.onNext(dette);
            } catch (IllegalStateException e) {
                // the call ended between the two lines above; onError says why
            }
        }
    }
}
