package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.stub.StreamObserver;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import no.stillas.proto.exchange.v1.Ack;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.Failure;
import no.stillas.proto.exchange.v1.Nack;
import no.stillas.proto.exchange.v1.Open;
import no.stillas.proto.exchange.v1.ReceiveRequest;
import no.stillas.proto.exchange.v1.ReceiveResponse;
import no.stillas.proto.kodeverk.v1.Aarsak;

/** A receiver's system at the other end of an inbox stream, that says what the test has it say. */
public final class Innboksklient implements StreamObserver<ReceiveResponse>, AutoCloseable {
    private static final int LENGST = 30;

    private final BlockingQueue<Delivery> leveringer = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> bokfoert = new LinkedBlockingQueue<>();
    private final StreamObserver<ReceiveRequest> ut;

    public Innboksklient(HeleHuben hub, String enhet) {
        ut = hub.som(enhet, ExchangeServiceGrpc::newStub).receive(this);
        ut.onNext(ReceiveRequest.newBuilder().setOpen(Open.newBuilder().setEnhet(enhet).setCredit(50)).build());
    }

    /** The next message, past receipts and notices. */
    public Delivery melding() {
        return neste(true);
    }

    /** The message of this id, past all that came before it. */
    public Delivery melding(String messageId) {
        var levert = melding();
        while (!levert.getMessage().getEnvelope().getMessageId().equals(messageId)) {
            levert = melding();
        }
        return levert;
    }

    /** The next receipt or notice, past messages. */
    public Delivery hubpost() {
        return neste(false);
    }

    private Delivery neste(boolean melding) {
        var levert = vent(leveringer);
        while (levert.hasMessage() != melding) {
            levert = vent(leveringer);
        }
        return levert;
    }

    /** Whether something has come that nobody has asked for. */
    public boolean erTom() {
        return leveringer.isEmpty();
    }

    public void kvitter(Delivery levering) {
        si(ReceiveRequest.newBuilder().setAck(Ack.newBuilder().setDeliveryId(levering.getDeliveryId())).build(), levering);
    }

    /** The system can never take it. */
    public void avslaa(Delivery levering) {
        si(ReceiveRequest.newBuilder().setNack(Nack.newBuilder().setDeliveryId(levering.getDeliveryId())
                .setFailure(Failure.FAILURE_PERMANENT).setAarsak(Aarsak.AARSAK_TEKNISK_FEIL).setTekst("Ukjent dokument.")).build(), levering);
    }

    private void si(ReceiveRequest hva, Delivery om) {
        ut.onNext(hva);
        while (!vent(bokfoert).equals(om.getDeliveryId())) {
            // what was said before
        }
    }

    private static <T> T vent(BlockingQueue<T> koe) {
        try {
            var neste = koe.poll(LENGST, TimeUnit.SECONDS);
            assertThat(neste).as("something from the hub within %d seconds", LENGST).isNotNull();
            return neste;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void onNext(ReceiveResponse svar) {
        if (svar.hasDelivery()) {
            leveringer.add(svar.getDelivery());
        } else {
            bokfoert.add(svar.getRecorded().getId());
        }
    }

    @Override
    public void onError(Throwable feil) {}

    @Override
    public void onCompleted() {}

    @Override
    public void close() {
        ut.onCompleted();
    }
}
