package no.stillas.hub.delivery;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import no.stillas.proto.kodeverk.v1.Aarsak;

/** What can happen to a delivery. Closed, with {@link Tilstand} the two axes of {@link Overganger}. */
sealed interface Hendelse {

  /** What a held message waited for has come, and it was judged again and may pass. */
  record Frigitt(Instant kl) implements Hendelse {}

  /** It is written to a stream, for the first time or again because nothing was heard in the time of a lease. */
  record Overleveres(Instant kl) implements Hendelse {}

  /** It was to be written to a stream, and its receiver is not authorised. */
  record KanIkkeOverleveres(Instant tidligst) implements Hendelse {}

  /** The receiver's adapter has stored it. */
  record Kvitteres() implements Hendelse {}

  /** The receiver's adapter could not take it now. */
  record FeiletForbigaaende(Instant tidligst) implements Hendelse {}

  /** The receiver's adapter can never take it. */
  record FeiletVarig(Aarsak aarsak) implements Hendelse {
    public FeiletVarig {
      requireNonNull(aarsak, "aarsak is null");
    }
  }

  /** The receiver's system took the document. */
  record Godtas() implements Hendelse {}

  /** The receiver's system refused the document. */
  record Avvises(Aarsak aarsak) implements Hendelse {
    public Avvises {
      requireNonNull(aarsak, "aarsak is null");
    }
  }

  /** Its time is out. Never raised for a duty or an urgent message, nor while a hand-over's lease lasts. */
  record Utloeper() implements Hendelse {}

  /** A fact has changed so that it may not pass any more. */
  record Stanses(Aarsak aarsak) implements Hendelse {
    public Stanses {
      requireNonNull(aarsak, "aarsak is null");
    }
  }

  /** The sender says that it went to the wrong receiver. */
  record Tilbakekalles() implements Hendelse {}

  /** An operator lets it try again. */
  record Gjenopptas(Instant kl) implements Hendelse {}

  /** An operator gives it up. */
  record Forkastes() implements Hendelse {}
}
