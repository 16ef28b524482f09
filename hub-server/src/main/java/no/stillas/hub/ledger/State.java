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

    /** Its receiver has had it, whatever became of it since. */
    public boolean received() {
        return switch (this) {
            case HANDED_OVER, ACKED, ACCEPTED, REJECTED, RECALLED -> true;
            case DENIED, HELD, QUEUED, EXPIRED, STOPPED, QUARANTINED -> false;
        };
    }

    /** Nobody has read it, and something can still stop it. */
    public boolean open() {
        return switch (this) {
            case HELD, QUEUED, HANDED_OVER, QUARANTINED -> true;
            case DENIED, ACKED, ACCEPTED, REJECTED, EXPIRED, STOPPED, RECALLED -> false;
        };
    }
}
