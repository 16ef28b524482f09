package no.stillas.hub.judgement.facts;

/** What of a person the sender may not know. */
public enum Skjult {
    FOEDSELSDATO, VERN, OMSORG, FORELDREANSVAR, PERSONFAKTA
}
