package no.stillas.hub.delivery;

import java.time.Instant;
import java.util.random.RandomGenerator;
import no.stillas.hub.ledger.Lane;
import no.stillas.proto.exchange.v1.AppRecStatus;
import no.stillas.proto.exchange.v1.ApplicationReceipt;
import no.stillas.proto.exchange.v1.Nack;
import no.stillas.proto.kodeverk.v1.Aarsak;

/** What a receiver says about a delivery or a message, as its adapter put it. */
sealed interface Svar {

  /** Stored at the receiver. */
  record Ok() implements Svar {}

  /** Could not be taken now. */
  record Forbigaaende(Grunn grunn) implements Svar {}

  /** Can never be taken. */
  record Varig(Grunn grunn) implements Svar {}

  /** The receiver's system took the document. */
  record Godtatt(String tekst) implements Svar {}

  /** A human in this role has taken it and read it, where there is no system. */
  record GodtattOgLest(String rolle) implements Svar {}

  /** The receiver's system refused the document. */
  record Avvist(Grunn grunn) implements Svar {}

  /** What was sent to it by mistake is deleted. */
  record Slettet() implements Svar {}

  /** A human in this role has read it. */
  record Lest(String rolle) implements Svar {}

  static Svar av(Nack nack) {
    Grunn grunn = new Grunn(nack.getAarsak(), nack.getTekst());
    return switch (nack.getFailure()) {
      case FAILURE_TRANSIENT -> new Forbigaaende(grunn);
      case FAILURE_PERMANENT -> new Varig(grunn);
      case FAILURE_UNSPECIFIED, UNRECOGNIZED -> throw new IllegalArgumentException("the contract requires a failure");
    };
  }

  static Svar av(ApplicationReceipt kvittering) {
    boolean tatt = kvittering.getStatus() != AppRecStatus.APP_REC_STATUS_AVVIST;
    if (tatt && kvittering.getAarsak() == Aarsak.AARSAK_TRUKKET_AV_AVSENDER) {
      return new Slettet();
    }
    return tatt
        ? new Godtatt(kvittering.getTekst())
        : new Avvist(new Grunn(kvittering.getAarsak(), kvittering.getTekst()));
  }

  /** When a delivery that could not be taken is tried again. */
  static Instant igjen(int forsoek, Lane lane, Instant naa, RandomGenerator tilfeldig) {
    Tilbakefall plan =
        switch (lane) {
          case DUTY_AND_URGENT -> Tilbakefall.HASTER;
          case ORDINARY, BULK -> Tilbakefall.VANLIG;
        };
    return plan.neste(Math.max(forsoek, 1), naa, tilfeldig);
  }
}
