package no.stillas.hub.delivery;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import no.stillas.hub.ledger.DeliveryChange;
import no.stillas.hub.ledger.DeliveryRow;
import no.stillas.hub.ledger.DeliveryState;
import no.stillas.hub.ledger.MessageView;
import no.stillas.hub.ledger.State;

/**
 * A message and its place in the receiver's queue, as the ledger has them: rows to {@link Tilstand} and back.
 *
 * @param levering empty while the message is held
 */
record Meldingsstilling(MessageView melding, Optional<DeliveryRow> levering) {
  Meldingsstilling {
    requireNonNull(melding, "melding is null");
    requireNonNull(levering, "levering is null");
  }

  /** Where it is; empty where it was denied and there never was anything to deliver. */
  Optional<Tilstand> tilstand() {
    return switch (melding.state()) {
      case DENIED -> Optional.empty();
      case HELD -> Optional.of(new Tilstand.Holdt());
      case QUEUED -> levering.map(rad -> new Tilstand.IKoe(rad.attempt(), rad.notBefore()));
      // While a delivery is out, its time is that of the hand-over.
      case HANDED_OVER -> levering.map(rad -> new Tilstand.Overlevert(rad.attempt(), rad.notBefore()));
      case ACKED -> Optional.of(new Tilstand.Kvittert());
      case ACCEPTED -> Optional.of(new Tilstand.Godtatt());
      case REJECTED -> Optional.of(new Tilstand.Avvist());
      case EXPIRED -> Optional.of(new Tilstand.Utloept());
      case STOPPED -> Optional.of(new Tilstand.Stanset());
      case QUARANTINED -> Optional.of(new Tilstand.Karantene(Grunn.aarsak(melding.reason())));
      case RECALLED -> Optional.of(new Tilstand.Tilbakekalt());
    };
  }

  /** When it was handed over, where it is out now. */
  Optional<Instant> overlevert() {
    return tilstand().flatMap(t -> t instanceof Tilstand.Overlevert o ? Optional.of(o.kl()) : Optional.empty());
  }

  /** Whether the receiver has been given it at least once. */
  boolean harVaertUte() {
    return levering.map(rad -> rad.attempt() > 0).orElse(false);
  }

  /** The state as the message's row has it. */
  static State somRad(Tilstand tilstand) {
    return State.valueOf(tilstand.somMeldingstilstand().name().substring("MESSAGE_STATE_".length()));
  }

  /** What the delivery's row becomes. */
  static DeliveryChange endring(Tilstand tilstand, DeliveryRow fra, String kode) {
    return switch (tilstand) {
      case Tilstand.Holdt _ -> DeliveryChange.to(fra.state(), fra, kode);
      case Tilstand.IKoe i -> new DeliveryChange(DeliveryState.QUEUED, i.forsoek(), i.tidligst(), kode);
      case Tilstand.Overlevert o -> new DeliveryChange(DeliveryState.HANDED_OVER, o.forsoek(), o.kl(), "");
      case Tilstand.Kvittert _, Tilstand.Godtatt _, Tilstand.Avvist _ ->
          DeliveryChange.to(DeliveryState.ACKED, fra, kode);
      case Tilstand.Utloept _ -> DeliveryChange.to(DeliveryState.EXPIRED, fra, kode);
      case Tilstand.Stanset _ -> DeliveryChange.to(DeliveryState.STOPPED, fra, kode);
      case Tilstand.Karantene _ -> DeliveryChange.to(DeliveryState.QUARANTINED, fra, kode);
      case Tilstand.Tilbakekalt _ -> DeliveryChange.to(DeliveryState.RECALLED, fra, kode);
    };
  }
}
