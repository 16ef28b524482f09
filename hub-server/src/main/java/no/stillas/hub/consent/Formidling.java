package no.stillas.hub.consent;

import java.util.UUID;
import no.stillas.hub.identity.Caller;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.judgement.v1.Decision;

/**
 * Brings a request for consent to the service that meets the person. It tells that service that the one who asks has to do
 * with the person, so it goes as a message does: judged when it is sent and when it is handed over.
 */
public interface Formidling {
    /**
     * What was decided.
     *
     * @param sendt whether it is on its way: neither denied nor held
     */
    record Sending(Decision decision, boolean sendt) {}

    /**
     * Sends it, once for each message id, however often it is asked for. May block.
     *
     * @throws io.grpc.StatusRuntimeException as {@code Submit}
     */
    Sending send(Caller caller, Envelope envelope);

    /** Whether the message has been handed over to its receiver. Blocks. */
    boolean naadd(String avsender, UUID messageId);
}
