package no.stillas.hub.delivery;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.delivery.Utlevering.Resultat;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Deliveries.Claim;
import no.stillas.hub.ledger.DeliveryChange;
import no.stillas.hub.ledger.DeliveryRow;
import no.stillas.hub.ledger.DeliveryState;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;
import no.stillas.hub.oppgave.Oppgave;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.stillas.v1.Oppgaveslag;

/**
 * A receipt or a notice to a unit without a system: what somebody must know becomes a task, a positive receipt only
 * stands with the message. Either way the queue goes on.
 */
final class Papirvarsel implements Work<Resultat> {
  private final DeliveryRow rad;
  private final Hubpostarbeid overlevering;
  private final UUID oppgave;

  Papirvarsel(Claim krav, DeliveryRow rad) {
    this.rad = rad;
    this.overlevering = new Hubpostarbeid(krav, rad);
    this.oppgave = Papirpost.oppgave(rad.delivery().id());
  }

  @Override
  public Set<SubjectKey> subjects() {
    return Set.of();
  }

  @Override
  public Set<UUID> deliveries() {
    return overlevering.deliveries();
  }

  @Override
  public Set<Claim> claims() {
    return overlevering.claims();
  }

  @Override
  public Optional<UUID> conversation() {
    return overlevering.conversation();
  }

  @Override
  public Resultat run(View view, Batch batch) {
    Resultat resultat = overlevering.run(view, batch);
    if (resultat instanceof Resultat.Send(Delivery levering)) {
      batch.deliveryState(
          rad.delivery().id(), new DeliveryChange(DeliveryState.ACKED, rad.attempt() + 1, view.now(), ""));
      tekst(levering)
          .ifPresent(
              tekst ->
                  batch.task(
                      Oppgave.til(rad.delivery().unit(), Oppgaveslag.OPPGAVESLAG_VARSEL, oppgave, tekst)
                          .fra(rad.delivery().message()).rad(view.now())));
    }
    return resultat;
  }

  private static Optional<String> tekst(Delivery levering) {
    return switch (levering.getContentCase()) {
      case RECEIPT ->
          levering.getReceipt().getPositive() ? Optional.empty() : Optional.of(levering.getReceipt().getTekst());
      case NOTICE -> Optional.of(levering.getNotice().getTekst());
      case MESSAGE, CONTENT_NOT_SET -> Optional.empty();
    };
  }
}
