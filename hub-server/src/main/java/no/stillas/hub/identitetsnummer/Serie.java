package no.stillas.hub.identitetsnummer;

/**
 * How the month digits are raised, which tells where a number of eleven digits comes from. Sources: Skatteetaten's
 * Tenor (80), NAV's Dolly (40, and 65 on top of Tenor), NAV's BOST (20).
 */
public enum Serie {
    /** A person in Folkeregisteret. */
    VANLIG(0, false),
    /** NAV's help numbers for persons without another number: real persons. */
    BOST(20, false),
    /** NAV's synthetic persons. Help numbers of journal systems look the same, and are no fødselsnummer either. */
    DOLLY(40, true),
    /** NAV's synthetic persons that build on Skatteetaten's. */
    DOLLY_TENOR(65, true),
    /** Skatteetaten's synthetic persons, Test-Norge. */
    TENOR(80, true);

    private final int tillegg;
    private final boolean syntetisk;

    Serie(int tillegg, boolean syntetisk) {
        this.tillegg = tillegg;
        this.syntetisk = syntetisk;
    }

    /** Whether no real person can have the number. */
    public boolean syntetisk() {
        return syntetisk;
    }

    int tillegg() {
        return tillegg;
    }
}
