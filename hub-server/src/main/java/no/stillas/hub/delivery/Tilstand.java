package no.stillas.hub.delivery;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import no.stillas.proto.exchange.v1.MessageState;
import no.stillas.proto.kodeverk.v1.Aarsak;

/**
 * Where one delivery is. Closed: what may follow on what stands in {@link Overganger} and nowhere else.
 *
 * <p>Unread means handed over and not acknowledged. Times are those of the hub's injected clock.
 */
public sealed interface Tilstand {

  /** Waits for a named thing before it may be queued: a step, an agreement, a human's review, a consent. */
  record Holdt() implements Tilstand {}

  /**
   * In the receiver's queue.
   *
   * @param forsoek hand-overs so far
   * @param tidligst not to be handed over before this
   */
  record IKoe(int forsoek, Instant tidligst) implements Tilstand {
    public IKoe {
      requireNonNull(tidligst, "tidligst is null");
    }

    /** Whether the receiver may have it though it said that it could not take it. */
    public boolean harVaertUte() {
      return forsoek > 0;
    }
  }

  /**
   * Handed over, not acknowledged.
   *
   * @param forsoek which hand-over, from 1
   * @param kl when
   */
  record Overlevert(int forsoek, Instant kl) implements Tilstand {
    public Overlevert {
      requireNonNull(kl, "kl is null");
    }
  }

  /** The receiver's adapter has it in its own store. */
  record Kvittert() implements Tilstand {}

  /** The receiver's system took it. */
  record Godtatt() implements Tilstand {}

  /** The receiver's system refused it. */
  record Avvist() implements Tilstand {}

  /** Of no use any more before it was received. Never a duty, never an urgent message. */
  record Utloept() implements Tilstand {}

  /** Stopped before it was read, its content destroyed. */
  record Stanset() implements Tilstand {}

  /**
   * Refused for good at the receiver; an operator decides.
   *
   * @param aarsak why
   */
  record Karantene(Aarsak aarsak) implements Tilstand {
    public Karantene {
      requireNonNull(aarsak, "aarsak is null");
    }
  }

  /** Recalled by its sender as sent to the wrong receiver. */
  record Tilbakekalt() implements Tilstand {}

  /** Whether the delivery no longer keeps the next one of its conversation waiting. */
  default boolean slipperNesteFram() {
    return switch (this) {
      case Holdt _, Kvittert _, Godtatt _, Avvist _, Utloept _, Stanset _, Tilbakekalt _ -> true;
      case IKoe _, Overlevert _, Karantene _ -> false;
    };
  }

  /** The state as sender and receiver see it. */
  default MessageState somMeldingstilstand() {
    return switch (this) {
      case Holdt _ -> MessageState.MESSAGE_STATE_HELD;
      case IKoe _ -> MessageState.MESSAGE_STATE_QUEUED;
      case Overlevert _ -> MessageState.MESSAGE_STATE_HANDED_OVER;
      case Kvittert _ -> MessageState.MESSAGE_STATE_ACKED;
      case Godtatt _ -> MessageState.MESSAGE_STATE_ACCEPTED;
      case Avvist _ -> MessageState.MESSAGE_STATE_REJECTED;
      case Utloept _ -> MessageState.MESSAGE_STATE_EXPIRED;
      case Stanset _ -> MessageState.MESSAGE_STATE_STOPPED;
      case Karantene _ -> MessageState.MESSAGE_STATE_QUARANTINED;
      case Tilbakekalt _ -> MessageState.MESSAGE_STATE_RECALLED;
    };
  }
}
