package no.stillas.hub.delivery;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.stillas.hub.fact.FactView;
import no.stillas.hub.fact.NewFact;
import no.stillas.hub.judgement.Passes;
import no.stillas.hub.ledger.DecisionRow;
import no.stillas.hub.ledger.Messages.Payload;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.TaskRow;
import no.stillas.hub.ledger.View;
import no.stillas.proto.exchange.v1.DeliveredMessage;
import no.stillas.proto.kodeverk.v1.Aarsak;

/**
 * Judges a message again, with the facts of that moment, when it is to be handed over and when a fact has changed while
 * it waits. Called inside the ledger's writer: total, quick, without I/O and without a clock.
 */
public interface HandOverJudge {

  /**
   * Whether the receiver may have the message now. Never takes out more than the sender gave leave for: then it is
   * stopped. Never stops a duty: one whose receiver is not authorised waits.
   *
   * @param melding as it is stored
   * @param innhold as it was given to {@code Batch.payload} when the message was accepted
   * @param fakta facts of everybody mentioned in the message, under lock
   * @param naa the batch's time
   */
  Verdict overlevering(StoredMessage melding, Payload.Content innhold, FactView fakta, Instant naa);

  /**
   * Whether an objection that has come since the message did stops, now, something in it that would pass without. Changes
   * nothing.
   *
   * @param fakta facts of everybody mentioned in the message, under lock
   */
  boolean reservert(StoredMessage melding, Payload.Content innhold, FactView fakta, Instant naa);

  /**
   * What the held message is to do now that something that it may have waited for has happened.
   *
   * @param view facts of everybody mentioned in the message, under lock, and the batch's time
   */
  Release frigivelse(StoredMessage melding, Payload.Content innhold, View view);

  /** The outcome at hand-over. */
  sealed interface Verdict {
    /**
     * It may pass.
     *
     * @param dom what judgement said
     * @param melding what the receiver gets, redacted where it must be, with commitment and nonce; the leaf's index is
     *     set by delivery
     * @param samtykker ids of the consents that what is handed over rests on
     * @param fakta what the hand-over itself makes true of the message's child, such as that an order is served; written
     *     in the same commit
     */
    record Pass(Passes dom, DeliveredMessage melding, DecisionRow avgjoerelse, Set<String> samtykker, List<NewFact> fakta)
        implements Verdict {
      public Pass {
        requireNonNull(dom, "dom is null");
        requireNonNull(melding, "melding is null");
        requireNonNull(avgjoerelse, "avgjoerelse is null");
        samtykker = Set.copyOf(samtykker);
        fakta = List.copyOf(fakta);
      }
    }

    /**
     * It may not pass any more.
     *
     * @param aarsak as the sender may know it
     * @param tekst in bokmål, as the sender may know it, at most 300 characters, without person data
     * @param reservert as {@link HandOverJudge#reservert}
     */
    record Stop(Aarsak aarsak, String tekst, boolean reservert, DecisionRow avgjoerelse) implements Verdict {
      public Stop {
        requireNonNull(aarsak, "aarsak is null");
        requireNonNull(tekst, "tekst is null");
        requireNonNull(avgjoerelse, "avgjoerelse is null");
      }
    }

    /** It may pass, and its receiver is not authorised: it waits, and somebody is alarmed. */
    record Uleverbar(DecisionRow avgjoerelse) implements Verdict {
      public Uleverbar {
        requireNonNull(avgjoerelse, "avgjoerelse is null");
      }
    }
  }

  /** The outcome for a held message. */
  sealed interface Release {
    /**
     * It may pass now, resting on these consents, and gives rise to these tasks.
     *
     * @param fakta what the message makes true of its child now that it goes, such as that there is an order to answer;
     *     written in the same commit
     */
    record Frigi(
        Passes dom, Set<String> samtykker, DecisionRow avgjoerelse, List<TaskRow> oppgaver, List<NewFact> fakta)
        implements Release {
      public Frigi {
        requireNonNull(dom, "dom is null");
        samtykker = Set.copyOf(samtykker);
        requireNonNull(avgjoerelse, "avgjoerelse is null");
        oppgaver = List.copyOf(oppgaver);
        fakta = List.copyOf(fakta);
      }
    }

    /** It still waits, for these keys. */
    record VentFortsatt(Set<String> venterPaa) implements Release {
      public VentFortsatt {
        venterPaa = Set.copyOf(venterPaa);
      }
    }

    /** It is denied. Reason and wording as in {@link Verdict.Stop}. */
    record Avslaa(Aarsak aarsak, String tekst, DecisionRow avgjoerelse) implements Release {
      public Avslaa {
        requireNonNull(aarsak, "aarsak is null");
        requireNonNull(tekst, "tekst is null");
        requireNonNull(avgjoerelse, "avgjoerelse is null");
      }
    }
  }
}
