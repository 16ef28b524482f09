package no.stillas.konformitet.hub;

import io.grpc.stub.StreamObserver;
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

/** One unit's open inbox: what comes is kept, and then acknowledged. */
public final class Innboks implements StreamObserver<ReceiveResponse>, AutoCloseable {
    private static final int ROM = 1000;

    private final Consumer<Delivery> hva;
    private final Set<String> mottatt = ConcurrentHashMap.newKeySet();
    private final Set<String> bokfoert = ConcurrentHashMap.newKeySet();
    private StreamObserver<ReceiveRequest> ut;

    private Innboks(Consumer<Delivery> hva) {
        this.hva = hva;
    }

    static Innboks aapne(Hubtilgang hub, Unit enhet, Consumer<Delivery> hva) {
        var innboks = new Innboks(hva);
        innboks.ut = ExchangeServiceGrpc.newStub(hub.som(enhet.getOrganisasjonsnummer())).receive(innboks);
        innboks.si(ReceiveRequest.newBuilder().setOpen(Open.newBuilder().setEnhet(enhet.getId()).setCredit(ROM)).build());
        return innboks;
    }

    /** Says something on the stream: a receipt, an acknowledgement. */
    public synchronized void si(ReceiveRequest noe) {
        ut.onNext(noe);
    }

    /** Whether the hub has recorded what was said of this delivery or message. */
    public boolean bokfoert(String id) {
        return bokfoert.contains(id);
    }

    /** Whether the hub has recorded the acknowledgement of all that has come. */
    boolean stille() {
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
    public void onError(Throwable feil) {}

    @Override
    public void onCompleted() {}

    @Override
    public synchronized void close() {
        ut.onCompleted();
    }
}
