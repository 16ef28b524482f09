package no.stillas.hub.consent;

import no.stillas.hub.identity.Caller;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.judgement.v1.Decision;
import no.stillas.proto.judgement.v1.ExplainResponse;

/** What would become of a message that is not sent: the same judgement and the same wordings as of one that is. */
@FunctionalInterface
public interface Proevekjoering {
    /**
     * Sends nothing, and stores only that the unit asked: each run is logged, and counted for its caller. Knows only what the caller supplies and itself holds: its own messages, and the
     * consents in which its unit is the giver's service, a sender or a receiver. May block.
     *
     * @return the decision, without a stored id
     * @throws io.grpc.StatusRuntimeException as {@code Submit}, but for the errors of storing
     */
    Decision proev(Caller caller, Envelope envelope);

    /** The same, with what the person concerned would be told. */
    default ExplainResponse forklar(Caller caller, Envelope envelope) {
        return ExplainResponse.newBuilder().setDecision(proev(caller, envelope)).build();
    }
}
