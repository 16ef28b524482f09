package no.stillas.hub.ledger;

/** Where a task is. Stored by name. */
public enum TaskState {
    OPEN,
    DONE,
    CANCELLED
}
