package no.stillas.hub.delivery;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import no.stillas.hub.judgement.RuleSource;

/**
 * What a later event does to a message that has been accepted: event × stage → actions. The table is data, {@code
 * rules/ettersending}, read and checked at start-up (pbrl § 4-1, hpl §§ 29, 42, arkivforskrifta § 11, GDPR art. 33 and 34,
 * folkeregisterloven § 10-4).
 */
@Singleton
public final class EtterSending {
  private static final String FIL = "/rules/ettersending/ettersending.textproto";

  private final Map<Endring, Map<Stadium, Set<Tiltak>>> tabell;

  @Inject
  EtterSending() {
    this(innebygd());
  }

  private EtterSending(RuleSource kilde) {
    this.tabell = EtterSendingsfil.les(kilde);
  }

  /**
   * Reads a table.
   *
   * @throws no.stillas.hub.judgement.RuleFault with every fault: file, line and reason
   */
  static EtterSending les(RuleSource kilde) {
    return new EtterSending(requireNonNull(kilde, "kilde is null"));
  }

  /** What the hub ships with. */
  static RuleSource innebygd() {
    try (InputStream inn = EtterSending.class.getResourceAsStream(FIL)) {
      String tekst = new String(requireNonNull(inn, FIL).readAllBytes(), StandardCharsets.UTF_8);
      return new RuleSource(FIL.substring(FIL.lastIndexOf('/') + 1), tekst);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FIL, e);
    }
  }

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
    /** Tell the receiver of what the objection stops today, so that it can note it. */
    VARSLE_MOTTAKER_RESERVASJON,
    /** Ask the receiver to delete, and await the confirmation. */
    BE_OM_SLETTING,
    /** Start the 72 hours of GDPR art. 33. */
    START_72_TIMER,
    /** It stays as it is. */
    STAAR
  }

  /** The actions of one cell, never empty. */
  public Set<Tiltak> tiltak(Endring endring, Stadium stadium) {
    return tabell.get(endring).get(stadium);
  }
}
