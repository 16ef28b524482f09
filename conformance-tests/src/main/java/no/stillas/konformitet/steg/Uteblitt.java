package no.stillas.konformitet.steg;

/** That something was waited for and did not come. */
public final class Uteblitt extends AssertionError {
    private static final long serialVersionUID = 1L;

    private final boolean ferdig;

    /** @param ferdig whether the hub was done */
    public Uteblitt(String hva, boolean ferdig) {
        super(ferdig ? hva : hva + " (huben var ikke ferdig da tiden var ute)");
        this.ferdig = ferdig;
    }

    /** Whether the hub was done, so that it would not have come later either. Else all that is known is that the time ran out. */
    public boolean ferdig() {
        return ferdig;
    }
}
