package no.stillas.hub.ledger;

/** What a delivery carries. Stored by name. */
public enum DeliveryKind {
    /** A message: its content is the payload. */
    MESSAGE,
    /** A {@code stillas.exchange.v1.Receipt} in the body. */
    RECEIPT,
    /** A {@code stillas.exchange.v1.Notice} in the body. */
    NOTICE
}
