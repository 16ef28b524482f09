package no.stillas.hub.delivery;

/** What a transition brings with it besides the new state, in the same commit. */
enum Virkning {
  /** The sender gets a positive transport receipt. */
  TRANSPORTKVITTERING,
  /** The sender gets the receiver's application receipt. */
  APPLIKASJONSKVITTERING,
  /** The sender gets a negative transport receipt with the reason. */
  NEGATIV_KVITTERING,
  /** The content's key is destroyed. */
  SLETT_NOEKKEL,
  /** The receiver is asked to delete what it may have, and to confirm. */
  BE_OM_SLETTING
}
