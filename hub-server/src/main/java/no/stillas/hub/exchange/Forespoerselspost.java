package no.stillas.hub.exchange;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import no.stillas.hub.consent.Formidling;
import no.stillas.hub.identity.Caller;
import no.stillas.hub.ledger.Messages;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.GetStatusRequest;
import no.stillas.proto.judgement.v1.Decision;

/** Requests for consent as messages: the same way through the house as every other. */
@Singleton
final class Forespoerselspost implements Formidling {
    private final Mottak mottak;
    private final Stillinger stillinger;
    private final Messages meldinger;

    Forespoerselspost(Mottak mottak, Stillinger stillinger, Messages meldinger) {
        this.mottak = requireNonNull(mottak, "mottak is null");
        this.stillinger = requireNonNull(stillinger, "stillinger is null");
        this.meldinger = requireNonNull(meldinger, "meldinger is null");
    }

    @Override
    public Sending send(Caller caller, Envelope envelope) {
        var id = UUID.fromString(envelope.getMessageId());
        var decision = meldinger.bySender(caller.orgnr(), id).isPresent()
                ? stillinger.av(caller, GetStatusRequest.newBuilder().setMessageId(envelope.getMessageId()).build()).getDecision()
                : submit(caller, envelope);
        return new Sending(decision, meldinger.bySender(caller.orgnr(), id).map(m -> switch (m.state()) {
            case DENIED, HELD, STOPPED, RECALLED, EXPIRED -> false;
            case QUEUED, HANDED_OVER, ACKED, ACCEPTED, REJECTED, QUARANTINED -> true;
        }).orElse(false));
    }

    private Decision submit(Caller caller, Envelope envelope) {
        try {
            return mottak.ta(caller, envelope).join().getDecision();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException r ? r : e;
        }
    }

    @Override
    public boolean naadd(String avsender, UUID messageId) {
        return meldinger.bySender(avsender, messageId).map(m -> switch (m.state()) {
            case HANDED_OVER, ACKED, ACCEPTED, REJECTED -> true;
            case DENIED, HELD, QUEUED, STOPPED, RECALLED, EXPIRED, QUARANTINED -> false;
        }).orElse(false);
    }
}
