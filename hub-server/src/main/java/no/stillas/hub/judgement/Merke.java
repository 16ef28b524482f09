package no.stillas.hub.judgement;

/** Something that is not a reason to stop, and that sender, receiver or an operator must know. */
public enum Merke {
    /** The human who sent it is a party or a relative; the receiver's leader is told. */
    RELASJON,
    /** A category lies outside the row of the duty that carries the message. */
    UTENFOR_RADEN,
    /** An attestation is missing or incomplete; a task for the sender. */
    ATTESTASJON_MANGLER,
    /** The receiver is not authorised; not delivered, a human is alarmed, another receiver and the telephone. */
    IKKE_LEVERBAR,
    /** Places were taken out; the manual route or the telephone carries them. */
    MANUELL_VEI,
    /** Free text and attachments may reveal a place that is protected, or not known to be open, and are left out. */
    FRITEKST_UTELATES,
    /** Opened by danger: reviewed within one working day. */
    ETTERKONTROLL
}
