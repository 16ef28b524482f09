package no.stillas.hub.delivery;

import static no.stillas.hub.delivery.EtterSending.Tiltak.BE_OM_SLETTING;
import static no.stillas.hub.delivery.EtterSending.Tiltak.DOEM_PAA_NYTT;
import static no.stillas.hub.delivery.EtterSending.Tiltak.START_72_TIMER;
import static no.stillas.hub.delivery.EtterSending.Tiltak.STANS_OG_SLETT;
import static no.stillas.hub.delivery.EtterSending.Tiltak.STAAR;
import static no.stillas.hub.delivery.EtterSending.Tiltak.VARSLE_AVSENDER_STANSET;
import static no.stillas.hub.delivery.EtterSending.Tiltak.VARSLE_MOTTAKER_SAMTYKKE;
import static no.stillas.hub.delivery.EtterSending.Tiltak.VARSLE_MOTTAKER_VERN;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a later event does to a message that has been accepted: event × stage → actions, one line a cell. Source: the
 * table "What happens to what was already sent" (pbrl § 4-1, hpl §§ 29, 42, arkivforskrifta § 11, GDPR art. 33 and 34,
 * folkeregisterloven § 10-4) as settled: withdrawal touches only what rests on that consent alone, and nothing that was
 * read is recalled but by the sender for a wrong receiver.
 */
public final class EtterSending {
  private EtterSending() {}

  /** An event after a message was accepted. */
  public enum Endring {
    /** A consent is withdrawn or narrowed. */
    SAMTYKKE_TRUKKET,
    /** An objection against disclosure (hpl § 29) is registered. */
    RESERVASJON,
    /** The sender has found an error in the content. A correction is a new message. */
    FEIL_I_INNHOLD,
    /** The sender says that it went to the wrong receiver. */
    FEIL_MOTTAKER,
    /** An address protection is set, or changed, for a person in the message. */
    GRADERING,
    /** The one who has the care, or the foreldreansvar, changes. */
    OMSORG_ENDRET,
    /** The child turns an age that changes who decides. */
    ALDERSGRENSE
  }

  /** How far the message has come. */
  public enum Stadium {
    /** Waits for a named thing. */
    HOLDT,
    /** In the hub's queue, not handed over since it was last put there. */
    I_KOE,
    /** Handed over and not acknowledged. */
    ULEST,
    /** The receiver has it. */
    LEST
  }

  /** One thing to do. */
  public enum Tiltak {
    /** Judge it again with the new fact; what may not pass any more is stopped and its content destroyed. */
    DOEM_PAA_NYTT,
    /** Stop it whatever a new judgement would say, and destroy the content. */
    STANS_OG_SLETT,
    /** If it was stopped, tell the sender: stopped, or handed over at T and not acknowledged. */
    VARSLE_AVSENDER_STANSET,
    /** Tell the receiver, without content, that what it has received under the consent rests on it no more. */
    VARSLE_MOTTAKER_SAMTYKKE,
    /** Tell a receiver with the role, and no other, to look at the addresses that it keeps. */
    VARSLE_MOTTAKER_VERN,
    /** Ask the receiver to delete, and await the confirmation. */
    BE_OM_SLETTING,
    /** Start the 72 hours of GDPR art. 33. */
    START_72_TIMER,
    /** It stays as it is. */
    STAAR
  }

  /** The actions of one cell, never empty. */
  public static Set<Tiltak> tiltak(Endring endring, Stadium stadium) {
    return switch (endring) {
      case SAMTYKKE_TRUKKET -> switch (stadium) {
        case HOLDT, I_KOE -> EnumSet.of(DOEM_PAA_NYTT, VARSLE_AVSENDER_STANSET);
        // It may have come through: the receiver is told too.
        case ULEST -> EnumSet.of(DOEM_PAA_NYTT, VARSLE_AVSENDER_STANSET, VARSLE_MOTTAKER_SAMTYKKE);
        case LEST -> EnumSet.of(STAAR, VARSLE_MOTTAKER_SAMTYKKE);
      };
      case RESERVASJON -> switch (stadium) {
        case HOLDT, I_KOE, ULEST -> EnumSet.of(DOEM_PAA_NYTT, VARSLE_AVSENDER_STANSET);
        case LEST -> EnumSet.of(STAAR);
      };
      case FEIL_I_INNHOLD -> switch (stadium) {
        // The correction is a message of its own that points here, and both stay.
        case HOLDT, I_KOE, ULEST, LEST -> EnumSet.of(STAAR);
      };
      case FEIL_MOTTAKER -> switch (stadium) {
        case HOLDT, I_KOE -> EnumSet.of(STANS_OG_SLETT);
        case ULEST, LEST -> EnumSet.of(STANS_OG_SLETT, BE_OM_SLETTING, START_72_TIMER);
      };
      case GRADERING -> switch (stadium) {
        case HOLDT, I_KOE, ULEST -> EnumSet.of(DOEM_PAA_NYTT, VARSLE_AVSENDER_STANSET);
        case LEST -> EnumSet.of(STAAR, VARSLE_MOTTAKER_VERN);
      };
      case OMSORG_ENDRET, ALDERSGRENSE -> switch (stadium) {
        case HOLDT, I_KOE, ULEST -> EnumSet.of(DOEM_PAA_NYTT, VARSLE_AVSENDER_STANSET);
        case LEST -> EnumSet.of(STAAR);
      };
    };
  }
}
