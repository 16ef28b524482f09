package no.stillas.hub.ledger;

/** Where a delivery is. Stored by name. */
public enum DeliveryState {
    /** Waits for its turn and its time. */
    QUEUED,
    /** On its way; comes again when the lease of its queue ends without an ack. */
    HANDED_OVER,
    ACKED,
    EXPIRED,
    /** Stopped before it was acknowledged, by a withdrawal, a grading or a judgement at hand-over. */
    STOPPED,
    RECALLED,
    /** Blocks its queue until an operator decides. */
    QUARANTINED
}
