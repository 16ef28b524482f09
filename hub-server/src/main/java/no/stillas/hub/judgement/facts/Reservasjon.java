package no.stillas.hub.judgement.facts;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Objection of a patient or a holder against helsehjelp personnel sharing (hpl §§ 25, 29; pbrl § 5-3).
 *
 * @param ref reference of the objection
 * @param fra unit that may not share; empty is every unit
 * @param til unit that may not receive; empty is every unit
 * @param kategorier categories objected to
 * @param tid when it was made
 * @param synlig whether the sender may know of it
 */
public record Reservasjon(String ref, Optional<String> fra, Optional<String> til, Kategorisett kategorier, Instant tid,
        boolean synlig) {
    public Reservasjon {
        Objects.requireNonNull(ref, "ref is null");
        Objects.requireNonNull(fra, "fra is null");
        Objects.requireNonNull(til, "til is null");
        Objects.requireNonNull(kategorier, "kategorier is null");
        Objects.requireNonNull(tid, "tid is null");
    }

    /** Whether it stands against this disclosure at this moment. */
    public boolean rammer(Part avsender, Part mottaker, int kategoribit, Instant tidspunkt) {
        return !tid.isAfter(tidspunkt) && (kategorier.maske() & kategoribit) != 0
                && (fra.isEmpty() || fra.get().equals(avsender.enhet()))
                && (til.isEmpty() || til.get().equals(mottaker.enhet()));
    }
}
