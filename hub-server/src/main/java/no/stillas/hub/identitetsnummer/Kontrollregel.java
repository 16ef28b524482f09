package no.stillas.hub.identitetsnummer;

/** Which rule the control digits hold by. */
public enum Kontrollregel {
    /** By the rule for numbers allocated before 2032, and so by the new one too. */
    GAMMEL,
    /** Only by the rule for numbers allocated from 2032-01-01: before that day it is most likely a slip of the pen. */
    BARE_2032
}
