package no.stillas.hub.trace;

/** How an entry concerns the unit that reads. */
enum Forhold {
    AVSENDER,
    MOTTAKER,
    /** Between others, and lawful to tell now. */
    ANDRES,
    /** To the unit there is no such entry. */
    INGEN
}
