package no.stillas.hub.judgement.facts;

/**
 * What of a person the sender may not know. A hidden grading looks like an unknown one; that a person is known to have
 * none is no secret.
 */
public enum Skjult {
    FOEDSELSDATO, VERN, OMSORG, FORELDREANSVAR, PERSONFAKTA
}
