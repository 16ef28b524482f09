package no.stillas.hub.delivery;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.delivery.Utlevering.Resultat;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Deliveries.Claim;
import no.stillas.hub.ledger.DeliveryRow;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.View;
import no.stillas.hub.oppgave.Oppgave;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.stillas.v1.Oppgaveslag;

/**
 * Hands over to a unit without a system: judged and marked as for a stream, and a task to print and deliver it. Attachments
 * do not go on paper: their sender gets the task to give them another way.
 */
final class Papiroppgave extends Meldingsarbeid<Resultat> {
  private final Overleveringsarbeid overlevering;
  private final UUID oppgave;

  Papiroppgave(StoredMessage melding, DeliveryRow rad, Overleveringsarbeid overlevering) {
    super(melding, Optional.of(rad));
    this.overlevering = overlevering;
    this.oppgave = Papirpost.oppgave(rad.delivery().id());
  }

  @Override
  public Set<SubjectKey> subjects() {
    return overlevering.subjects();
  }

  @Override
  public Set<UUID> messages() {
    return overlevering.messages();
  }

  @Override
  public Set<Claim> claims() {
    return overlevering.claims();
  }

  @Override
  public Set<UUID> tasks() {
    Set<UUID> alle = new HashSet<>(overlevering.tasks());
    alle.add(oppgave);
    return alle;
  }

  @Override
  public Resultat run(View view, Batch batch) {
    Resultat resultat = overlevering.run(view, batch);
    if (resultat instanceof Resultat.Send(var levering) && view.task(oppgave).isEmpty()) {
      batch.task(
          Oppgave.til(melding.receiverUnit(), Oppgaveslag.OPPGAVESLAG_LEVER_PAA_PAPIR, oppgave, Tekster.papir())
              .fra(melding).rad(view.now()));
      // only what was judged fit to go to this receiver: what was left out is in no print and in no task
      int vedlegg = levering.getMessage().getEnvelope().getAttachmentsCount();
      if (vedlegg > 0 && !melding.senderUnit().isEmpty()) {
        vedlegg(Tekster.vedleggUtenomPapir(vedlegg), view.now(), batch);
      }
    }
    return resultat;
  }

  /** The sender has the attachments and the receiver's unit has no screen to see them on. */
  private void vedlegg(String tekst, Instant naa, Batch batch) {
    UUID hosAvsender = AvledetId.av(oppgave, "vedlegg");
    batch.task(
        Oppgave.til(melding.senderUnit(), Oppgaveslag.OPPGAVESLAG_LEVER_VEDLEGG, hosAvsender, tekst)
            .fra(melding).rad(naa));
    Post.oppgave(
        AvledetId.av(oppgave, "vedlegg/varsel"), melding.senderUnit(), melding, Aarsak.AARSAK_UNSPECIFIED, tekst, naa, batch);
  }
}
