package no.stillas.hub.cli;

import static java.util.Objects.requireNonNull;

/** Something that the one at the keyboard can put right. The text says what and how; there is no stack trace. */
final class Kommandofeil extends RuntimeException {
    private final int kode;

    private Kommandofeil(String tekst, int kode) {
        super(requireNonNull(tekst, "tekst is null"));
        this.kode = kode;
    }

    /** The command was not given as it must be: exit code 2. */
    static Kommandofeil bruk(String tekst) {
        return new Kommandofeil(tekst, Utgang.FEIL_BRUK);
    }

    /** The command was right and could not be done: exit code 1. */
    static Kommandofeil gikkIkke(String tekst) {
        return new Kommandofeil(tekst, Utgang.FEIL);
    }

    int kode() {
        return kode;
    }
}
