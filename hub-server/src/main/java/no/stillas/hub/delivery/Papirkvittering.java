package no.stillas.hub.delivery;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.delivery.Svararbeid.Bokfoert;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.DeliveryRow;
import no.stillas.hub.ledger.MessageIds;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.TaskState;
import no.stillas.hub.ledger.TraceRow;
import no.stillas.hub.ledger.View;
import no.stillas.proto.lager.v1.Handling;

/** A named employee has taken a print: an application receipt, a read receipt with the role, and the task is done. */
final class Papirkvittering extends Meldingsarbeid<Bokfoert> {
  private final Svararbeid godtatt;
  private final Handling handling;
  private final UUID oppgave;

  Papirkvittering(StoredMessage melding, DeliveryRow rad, Handling handling, Klokker klokker) {
    super(melding, Optional.of(rad));
    this.godtatt =
        new Svararbeid(melding, Optional.of(rad), new Svar.GodtattOgLest(handling.getAnsatt().getRolle()), klokker);
    this.handling = handling;
    this.oppgave = Papirpost.oppgave(rad.delivery().id());
  }

  @Override
  public Set<UUID> deliveries() {
    return godtatt.deliveries();
  }

  @Override
  public boolean readsExpectations() {
    return true;
  }

  @Override
  public Set<UUID> tasks() {
    return Set.of(oppgave);
  }

  @Override
  public Bokfoert run(View view, Batch batch) {
    boolean aapen = view.task(oppgave).map(t -> t.state() == TaskState.OPEN).orElse(false);
    Bokfoert bokfoert = godtatt.run(view, batch);
    if (bokfoert == Bokfoert.JA && aapen) {
      batch.taskState(oppgave, TaskState.DONE);
      batch.trace(
          new TraceRow(
              MessageIds.next(view.now()), melding.child(), Optional.of(melding.id()),
              Optional.of(melding.conversation()), view.now(), "RECEIPTED_ON_PAPER", melding.senderUnit(),
              melding.receiverUnit(), melding.documentType(), "", "", handling.toByteString()));
    }
    return bokfoert;
  }
}
