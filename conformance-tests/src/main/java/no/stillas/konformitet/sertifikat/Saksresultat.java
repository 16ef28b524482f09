package no.stillas.konformitet.sertifikat;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What became of one case.
 *
 * @param steg the sentences of the case, with what became of each
 * @param ventet what was to be; empty where it holds
 * @param sett what was instead, or why it was not played; empty where it holds
 */
public record Saksresultat(Sak sak, Utfall utfall, List<Steg> steg, String ventet, String sett) {
    /** What can become of one. */
    public enum Utfall { BESTATT, FEILET, IKKE_PROEVD }

    /** One sentence. */
    public record Steg(String tekst, Utfall utfall) {
        public Steg {
            requireNonNull(tekst, "tekst is null");
            requireNonNull(utfall, "utfall is null");
        }
    }

    public Saksresultat {
        requireNonNull(sak, "sak is null");
        requireNonNull(utfall, "utfall is null");
        steg = List.copyOf(steg);
        requireNonNull(ventet, "ventet is null");
        requireNonNull(sett, "sett is null");
    }
}
