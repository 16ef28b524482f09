package no.stillas.hub.judgement;

/** What becomes of one category about one person. */
public enum Dom {
    /** It may pass. */
    PASSERER,
    /** It is left out and stops nothing: address data that may not pass. */
    UTELATES,
    /** A named human must decide. */
    VENTER,
    /** It may not pass. */
    STANSES
}
