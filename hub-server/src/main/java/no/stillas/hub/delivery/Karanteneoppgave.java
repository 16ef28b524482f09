package no.stillas.hub.delivery;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.oppgave.Oppgave;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.stillas.v1.Oppgaveslag;

/**
 * Tells a human at the receiver and at the sender, each time a message goes into quarantine, that it does not move until
 * an operator decides. Where it is a duty or urgent, both are told to ring at once.
 */
final class Karanteneoppgave {
  private Karanteneoppgave() {}

  static void gi(StoredMessage melding, Aarsak aarsak, Instant naa, Batch batch) {
    boolean haster = melding.lane() == Lane.DUTY_AND_URGENT;
    gi(melding, melding.receiverUnit(), "drift", Tekster.karanteneMottaker(haster), aarsak, naa, batch);
    if (!melding.senderUnit().isEmpty()) {
      gi(melding, melding.senderUnit(), "", Tekster.karanteneAvsender(haster), aarsak, naa, batch);
    }
  }

  private static void gi(
      StoredMessage melding, String enhet, String rolle, String tekst, Aarsak aarsak, Instant naa, Batch batch) {
    // It can be put there more than once, so what it gives rise to has an id of its own each time.
    UUID id = UUID.randomUUID();
    Oppgave oppgave =
        Oppgave.til(enhet, Oppgaveslag.OPPGAVESLAG_KARANTENE, id, tekst).rolle(rolle).fra(Optional.of(melding.id()));
    if (melding.lane() == Lane.DUTY_AND_URGENT) {
      oppgave.frist(naa);
      Post.ring("karantene/" + id, enhet, melding, aarsak, tekst, naa, batch);
    }
    batch.task(oppgave.rad(naa));
  }
}
