package no.stillas.hub.ledger;

/** What a leaf is evidence of; the same names as {@code stillas.ledger.v1.LeafKind}. */
public enum LeafKind {
    SUBMISSION,
    RELEASE,
    HANDOVER,
    ACK,
    RECEIPT,
    STOP,
    FACT,
    ACCESS,
    RULE_SET
}
