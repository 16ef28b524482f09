package no.stillas.hub.ledger;

/** Levels of receipt; at most one of each a message. Stored by name; as {@code stillas.exchange.v1.ReceiptLevel}. */
public enum ReceiptKind {
    TRANSPORT,
    APPLICATION,
    READ,
    ANSWER,
    /** The message will not arrive: expired, stopped, quarantined for good, recalled. */
    NEGATIVE
}
