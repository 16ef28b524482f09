package no.stillas.hub.delivery;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import no.stillas.hub.delivery.Svararbeid.Bokfoert;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.DeliveryChange;
import no.stillas.hub.ledger.DeliveryRow;
import no.stillas.hub.ledger.DeliveryState;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;

/** Records what a unit says of a receipt or a notice. Nobody gets a receipt for a receipt. */
final class Hubpostsvar implements Work<Bokfoert> {
  private final DeliveryRow rad;
  private final Svar svar;

  Hubpostsvar(DeliveryRow rad, Svar svar) {
    this.rad = rad;
    this.svar = svar;
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
  public Optional<UUID> conversation() {
    return Optional.of(rad.delivery().conversation());
  }

  @Override
  public Bokfoert run(View view, Batch batch) {
    DeliveryRow naa = view.delivery(rad.delivery().id()).orElseThrow();
    return switch (naa.state()) {
      case ACKED, EXPIRED, STOPPED, RECALLED, QUARANTINED -> Bokfoert.JA;
      case QUEUED, HANDED_OVER -> naa.attempt() == 0 ? Bokfoert.UKJENT : foer(naa, view, batch);
    };
  }

  private Bokfoert foer(DeliveryRow naa, View view, Batch batch) {
    DeliveryChange endring =
        switch (svar) {
          case Svar.Ok _, Svar.Godtatt _, Svar.GodtattOgLest _, Svar.Lest _, Svar.Slettet _ ->
              DeliveryChange.to(DeliveryState.ACKED, naa, "");
          case Svar.Forbigaaende f ->
              DeliveryChange.retry(
                  naa,
                  Svar.igjen(naa.attempt(), naa.delivery().lane(), view.now(), ThreadLocalRandom.current()),
                  f.grunn().kode());
          // Refused for good: what it says can still be asked for with GetStatus, and the queue goes on.
          case Svar.Varig v -> DeliveryChange.to(DeliveryState.STOPPED, naa, v.grunn().kode());
          case Svar.Avvist a -> DeliveryChange.to(DeliveryState.STOPPED, naa, a.grunn().kode());
        };
    batch.deliveryState(naa.delivery().id(), endring);
    return Bokfoert.JA;
  }
}
