package no.stillas.konformitet.sertifikat.steg;

import static java.util.Objects.requireNonNull;

/** The system did something else than the case says. Both texts are for people, in bokmål, without person data. */
public final class Avvik extends AssertionError {
    private static final long serialVersionUID = 1;

    private final String ventet;
    private final String sett;

    public Avvik(String ventet, String sett) {
        super("Ventet: " + requireNonNull(ventet, "ventet is null") + " Så: " + requireNonNull(sett, "sett is null"));
        this.ventet = ventet;
        this.sett = sett;
    }

    /** What was to be. */
    public String ventet() {
        return ventet;
    }

    /** What was instead. */
    public String sett() {
        return sett;
    }
}
