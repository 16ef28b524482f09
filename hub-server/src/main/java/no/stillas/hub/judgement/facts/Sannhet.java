package no.stillas.hub.judgement.facts;

/** What is known of a fact. */
public enum Sannhet {
    SANN, USANN, UKJENT
}
