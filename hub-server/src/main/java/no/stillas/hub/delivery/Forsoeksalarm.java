package no.stillas.hub.delivery;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.oppgave.Oppgave;
import no.stillas.proto.exchange.v1.NoticeKind;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.stillas.v1.Oppgaveslag;

/** Tells sender and receiver, once, that a receiver takes deliveries and never acknowledges them. Nothing is given up. */
@Singleton
final class Forsoeksalarm {
  private final Alarmoppsett oppsett;

  Forsoeksalarm(Alarmoppsett oppsett) {
    this.oppsett = oppsett;
  }

  /** Alarms when this is the attempt that the setting names; attempts only grow, so it is once. */
  void etter(int forsoek, StoredMessage melding, Instant naa, Batch batch) {
    if (forsoek != oppsett.forsoek()) {
      return;
    }
    UUID varsel = UUID.randomUUID();
    if (!melding.senderUnit().isEmpty()) {
      batch.enqueue(
          Post.varsel(
              varsel, melding.senderUnit(), varsel, melding.lane(), NoticeKind.NOTICE_KIND_OPPGAVE,
              Optional.of(melding), "",
              new Grunn(Aarsak.AARSAK_LEVERT_IKKE_KVITTERT, Tekster.mangeForsoek(forsoek)), naa));
    }
    batch.task(
        Oppgave.til(
                melding.receiverUnit(), Oppgaveslag.OPPGAVESLAG_MOTTAK_KVITTERER_IKKE, UUID.randomUUID(),
                Tekster.mangeForsoekMottaker(forsoek))
            .rolle("drift").fra(Optional.of(melding.id())).rad(naa));
  }
}
