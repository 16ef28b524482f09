package no.stillas.adapter.sdk.hub;

/** What became of something new that a system says of a document. */
public enum Etterkvittering {
    /** Noted, and on its way to the hub. */
    SAGT,
    /** What the system said first is not recorded yet: to be tried again. */
    SENERE,
    /** This unit has not taken such a document. */
    UKJENT
}
