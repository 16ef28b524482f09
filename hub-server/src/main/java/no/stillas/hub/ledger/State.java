package no.stillas.hub.ledger;

/** Where a message is. Stored by name; the same names as {@code stillas.exchange.v1.MessageState}. */
public enum State {
    DENIED,
    HELD,
    QUEUED,
    HANDED_OVER,
    ACKED,
    ACCEPTED,
    REJECTED,
    EXPIRED,
    STOPPED,
    QUARANTINED,
    RECALLED;

    /** Nobody has read it, and something can still stop it. */
    public boolean open() {
        return switch (this) {
            case HELD, QUEUED, HANDED_OVER, QUARANTINED -> true;
            case DENIED, ACKED, ACCEPTED, REJECTED, EXPIRED, STOPPED, RECALLED -> false;
        };
    }
}
