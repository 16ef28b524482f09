package no.stillas.hub.ledger;

/** Where an expectation is. Stored by name. */
public enum ExpectationState {
    /** Begins when the receiver has the message that it hangs on; its times say nothing yet. */
    PLANNED,
    WAITING,
    /** It came. */
    MET,
    /** The time ran out, and the one who is to be alarmed was. */
    ALARMED,
    /** Nobody waits for it any more. */
    CANCELLED
}
