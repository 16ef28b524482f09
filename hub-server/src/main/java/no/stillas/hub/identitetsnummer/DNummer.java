package no.stillas.hub.identitetsnummer;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A D-nummer: as a fødselsnummer with the day raised by 40. Source: folkeregisterforskriften §§ 2-2-2 and 2-2-4.
 *
 * @param siffer eleven digits; goes into the encrypted payload and the keyed hash only
 * @param serie where it comes from
 * @param regel which rule the control digits hold by
 */
public record DNummer(String siffer, Serie serie, Kontrollregel regel) {
    public DNummer {
        requireNonNull(siffer, "siffer is null");
        requireNonNull(serie, "serie is null");
        requireNonNull(regel, "regel is null");
    }

    /** Reads eleven digits; empty where they cannot be a D-nummer. */
    public static Optional<DNummer> les(String tekst) {
        return Elleve.les(tekst)
                .filter(e -> e.dag40() && e.serie() != Serie.BOST)
                .map(e -> new DNummer(tekst, e.serie(), e.regel()));
    }

    /** Whether no real person can have it. */
    public boolean syntetisk() {
        return serie.syntetisk();
    }

    /** The kind, never the digits. */
    @Override
    public String toString() {
        return "DNummer[" + serie + ']';
    }
}
