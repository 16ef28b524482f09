package no.stillas.adapter.sdk.hub;

import io.grpc.StatusRuntimeException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Fault;
import no.stillas.proto.exchange.v1.GetStatusRequest;
import no.stillas.proto.exchange.v1.GetStatusResponse;
import no.stillas.proto.exchange.v1.SubmitRequest;
import no.stillas.proto.exchange.v1.SubmitStreamResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands messages to the hub until it has answered them. Safe for several threads. */
public final class Innsending {
    private static final Logger LOGG = LoggerFactory.getLogger(Innsending.class);
    private static final long FRIST_SEKUNDER = 30;

    private final Hub hub;
    private final Pause pause;
    private final RandomGenerator tilfeldig;

    public Innsending(Hub hub, Pause pause, RandomGenerator tilfeldig) {
        this.hub = hub;
        this.pause = pause;
        this.tilfeldig = tilfeldig;
    }

    /**
     * Submits the message, with the same id again and again while the hub is out of reach, overloaded or silent: the hub
     * answers a message that it has as it did the first time.
     *
     * @param envelope complete, with its ids
     * @param utsatt told of each attempt that did not get an answer, with the hub's words: they may hold a number to ring
     * @return the hub's answer, or the fault that the message has
     * @throws InterruptedException when the adapter ends first; the message may or may not have come through
     */
    public SubmitStreamResponse send(Envelope envelope, Consumer<Fault> utsatt) throws InterruptedException {
        var anmodning = SubmitRequest.newBuilder().setEnvelope(envelope).build();
        var svar = SubmitStreamResponse.newBuilder().setMessageId(envelope.getMessageId());
        var tilbakefall = new Tilbakefall(tilfeldig);
        while (true) {
            try {
                return svar.setAnswer(hub.kall().withDeadlineAfter(FRIST_SEKUNDER, TimeUnit.SECONDS).submit(anmodning)).build();
            } catch (StatusRuntimeException e) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                if (!Hubfeil.forbigaaende(e)) {
                    return svar.setFault(Hubfeil.fault(e)).build();
                }
                var vent = tilbakefall.neste(Hubfeil.ventetid(e));
                LOGG.warn("message {} is not answered ({}), again in {} ms", envelope.getMessageId(), e.getStatus().getCode(), vent.toMillis());
                utsatt.accept(Hubfeil.fault(e));
                pause.vent(vent);
            }
        }
    }

    /**
     * Where a message of this organisation is.
     *
     * @throws StatusRuntimeException as the hub says; not tried again
     */
    public GetStatusResponse status(String messageId) {
        return status(messageId, "");
    }

    /** As {@link #status(String)}, of a message that this organisation has received from another. */
    GetStatusResponse status(String messageId, String avsender) {
        return hub.kall().withDeadlineAfter(FRIST_SEKUNDER, TimeUnit.SECONDS)
                .getStatus(GetStatusRequest.newBuilder().setMessageId(messageId).setAvsender(avsender).build());
    }
}
