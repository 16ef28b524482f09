package no.stillas.hub.identitetsnummer;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A fødselsnummer whose date exists and whose control digits hold. Source: folkeregisterforskriften § 2-2-1 and
 * Skatteetaten's rule for numbers from 2032.
 *
 * @param siffer eleven digits; goes into the encrypted payload and the keyed hash only
 * @param serie where it comes from
 * @param regel which rule the control digits hold by
 */
public record Foedselsnummer(String siffer, Serie serie, Kontrollregel regel) {
    public Foedselsnummer {
        requireNonNull(siffer, "siffer is null");
        requireNonNull(serie, "serie is null");
        requireNonNull(regel, "regel is null");
    }

    /** Reads eleven digits; empty where they cannot be a fødselsnummer. NAV's BOST numbers are none. */
    public static Optional<Foedselsnummer> les(String tekst) {
        return Elleve.les(tekst)
                .filter(e -> !e.dag40() && e.serie() != Serie.BOST)
                .map(e -> new Foedselsnummer(tekst, e.serie(), e.regel()));
    }

    /** Whether no real person can have it. */
    public boolean syntetisk() {
        return serie.syntetisk();
    }

    /** The kind, never the digits. */
    @Override
    public String toString() {
        return "Foedselsnummer[" + serie + ']';
    }
}
