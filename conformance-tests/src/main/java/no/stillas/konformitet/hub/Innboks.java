package no.stillas.konformitet.hub;

import io.grpc.stub.StreamObserver;
import java.io.EOFException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import no.stillas.proto.directory.v1.Unit;
import no.stillas.proto.exchange.v1.Ack;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.Open;
import no.stillas.proto.exchange.v1.ReceiveRequest;
import no.stillas.proto.exchange.v1.ReceiveResponse;
import no.stillas.tilgang.Hubtilgang;
import org.jspecify.annotations.Nullable;

/** One unit's open inbox: what comes is kept, and then acknowledged. */
public final class Innboks implements StreamObserver<ReceiveResponse>, AutoCloseable {
    private static final int ROM = 1000;

    private final String enhet;
    private final Consumer<Delivery> hva;
    private final Set<String> mottatt = ConcurrentHashMap.newKeySet();
    private final Set<String> bokfoert = ConcurrentHashMap.newKeySet();
    private StreamObserver<ReceiveRequest> ut;
    private volatile boolean lukket;
    private volatile @Nullable Throwable brudd;

    private Innboks(String enhet, Consumer<Delivery> hva) {
        this.enhet = enhet;
        this.hva = hva;
    }

    static Innboks aapne(Hubtilgang hub, Unit enhet, Consumer<Delivery> hva) {
        var innboks = new Innboks(enhet.getId(), hva);
        innboks.ut = ExchangeServiceGrpc.newStub(hub.som(enhet.getOrganisasjonsnummer())).withWaitForReady().receive(innboks);
        innboks.si(ReceiveRequest.newBuilder().setOpen(Open.newBuilder().setEnhet(enhet.getId()).setCredit(ROM)).build());
        return innboks;
    }

    /** Says something on the stream: a receipt, an acknowledgement. */
    public synchronized void si(ReceiveRequest noe) {
        ut.onNext(noe);
    }

    /**
     * Says that it is open still: what does not come to a stream that has ended, has not been kept away.
     *
     * @throws IllegalStateException when the hub or the network has ended it
     */
    void krevAapen() {
        if (brudd != null) {
            throw new IllegalStateException("innboksen til " + enhet + " er brutt", brudd);
        }
    }

    /** Whether the hub has recorded what was said of this delivery or message. */
    public boolean bokfoert(String id) {
        krevAapen();
        return bokfoert.contains(id);
    }

    /** Whether the hub has recorded the acknowledgement of all that has come. */
    boolean stille() {
        krevAapen();
        return bokfoert.containsAll(mottatt);
    }

    @Override
    public void onNext(ReceiveResponse svar) {
        if (svar.hasDelivery()) {
            mottatt.add(svar.getDelivery().getDeliveryId());
            hva.accept(svar.getDelivery());
            si(ReceiveRequest.newBuilder().setAck(Ack.newBuilder().setDeliveryId(svar.getDelivery().getDeliveryId())).build());
        } else if (svar.hasRecorded()) {
            bokfoert.add(svar.getRecorded().getId());
        }
    }

    @Override
    public void onError(Throwable feil) {
        if (!lukket) {
            brudd = feil;
        }
    }

    @Override
    public void onCompleted() {
        onError(new EOFException("huben avsluttet strømmen"));
    }

    @Override
    public synchronized void close() {
        lukket = true;
        ut.onCompleted();
    }
}
