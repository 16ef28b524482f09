package no.stillas.hub.judgement.facts;

import java.time.Instant;
import java.util.Objects;

/**
 * That a professional stands for what only a professional can judge. The hub checks form, role and scope, and never
 * makes the judgement itself.
 *
 * @param rolle role or title of the one who attests; empty when not stated
 * @param enhet unit of the one who attests; must be the sender's
 * @param helsepersonell whether an HPR number was given and its form is right
 * @param tid when it was attested
 * @param begrunnet whether grounds were given
 */
public record Attestasjon(String rolle, String enhet, boolean helsepersonell, Instant tid, boolean begrunnet) {
    public Attestasjon {
        Objects.requireNonNull(rolle, "rolle is null");
        Objects.requireNonNull(enhet, "enhet is null");
        Objects.requireNonNull(tid, "tid is null");
    }

    /** Whether form, role and scope are in order for this sender at this moment. */
    public boolean fullstendig(Part avsender, Instant tidspunkt) {
        return !rolle.isBlank() && enhet.equals(avsender.enhet()) && !tid.isAfter(tidspunkt) && begrunnet;
    }
}
