package no.stillas.hub.ledger;

/** Queues that share neither room nor order. The writer takes from the first that has something. Stored by name. */
public enum Lane {
    /** What rests on a duty, and what is urgent. Ordinary load takes nothing from it. */
    DUTY_AND_URGENT,
    /** Everything else between people. */
    ORDINARY,
    /** Mass reports, imports, housekeeping. */
    BULK
}
