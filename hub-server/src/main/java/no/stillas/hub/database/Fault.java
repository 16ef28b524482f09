package no.stillas.hub.database;

/** What to do about a failed transaction. */
public enum Fault {
    /** Another transaction was in the way: the same again can succeed. */
    RETRY,
    /** Something in the data: without it the rest can succeed. */
    DATA,
    /** The database cannot be written: a full disk, a lost connection, a closed store. */
    DOWN
}
