package no.stillas.hub.judgement.facts;

import java.util.Objects;
import java.util.OptionalInt;
import no.stillas.proto.regelverk.v1.Giverrolle;

/**
 * One who has consented.
 *
 * @param ref reference of the person, or the unit of barnevernstjenesten
 * @param rolle capacity in which the consent was given
 * @param alder age in whole years at the time, where it was the person themself
 * @param verifisert whether the capacity was verified (Folkeregisteret, reference of the vedtak)
 */
public record Giver(String ref, Giverrolle rolle, OptionalInt alder, boolean verifisert) {
    public Giver {
        Objects.requireNonNull(ref, "ref is null");
        Objects.requireNonNull(rolle, "rolle is null");
        Objects.requireNonNull(alder, "alder is null");
    }
}
