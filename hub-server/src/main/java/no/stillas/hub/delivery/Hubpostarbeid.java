package no.stillas.hub.delivery;

import com.google.protobuf.InvalidProtocolBufferException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.delivery.Utlevering.Resultat;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Deliveries.Claim;
import no.stillas.hub.ledger.DeliveryChange;
import no.stillas.hub.ledger.DeliveryKind;
import no.stillas.hub.ledger.DeliveryRow;
import no.stillas.hub.ledger.DeliveryState;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.Notice;
import no.stillas.proto.exchange.v1.Receipt;

/** Hands over a receipt or a notice. There is nothing to judge: it carries no content and no person. */
final class Hubpostarbeid implements Work<Resultat> {
  private final Claim krav;
  private final DeliveryRow rad;

  Hubpostarbeid(Claim krav, DeliveryRow rad) {
    this.krav = krav;
    this.rad = rad;
  }

  @Override
  public Set<SubjectKey> subjects() {
    return Set.of();
  }

  @Override
  public Set<UUID> deliveries() {
    return Set.of(rad.delivery().id());
  }

  @Override
  public Set<Claim> claims() {
    return Set.of(krav);
  }

  @Override
  public Optional<UUID> conversation() {
    return Optional.of(rad.delivery().conversation());
  }

  @Override
  public Resultat run(View view, Batch batch) {
    if (!view.holds(krav) || !view.delivery(rad.delivery().id()).equals(Optional.of(rad))) {
      return new Resultat.Foreldet();
    }
    int forsoek = rad.attempt() + 1;
    batch.deliveryState(
        rad.delivery().id(), new DeliveryChange(DeliveryState.HANDED_OVER, forsoek, view.now(), ""));
    Delivery.Builder levering =
        Delivery.newBuilder().setDeliveryId(rad.delivery().id().toString()).setAttempt(forsoek);
    try {
      if (rad.delivery().kind() == DeliveryKind.RECEIPT) {
        Receipt kvittering = Receipt.parseFrom(rad.delivery().body());
        levering.setReceipt(kvittering).setCommitted(kvittering.getAt());
      } else {
        Notice varsel = Notice.parseFrom(rad.delivery().body());
        levering.setNotice(varsel).setCommitted(varsel.getAt());
      }
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException("a stored receipt or notice cannot be read", e);
    }
    return new Resultat.Send(levering.build());
  }
}
