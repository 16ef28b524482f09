package no.stillas.hub.delivery;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.stillas.hub.identity.Outside;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.DeliveryRow;
import no.stillas.hub.ledger.ExpectationRow;
import no.stillas.hub.ledger.ExpectationState;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.oppgave.Oppgave;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.stillas.v1.Oppgaveslag;

/** Alarms humans of a message that stands still, in two stages. {@code run} says whether somebody was alarmed now. */
abstract class Alarm extends Meldingsarbeid<Boolean> {
  /** Who answers for the duty when nobody else does. */
  protected final Enheter.Vakt vakt;

  /** From the first stage to the second. */
  protected final Duration frist;

  Alarm(StoredMessage melding, Optional<DeliveryRow> levering, Enheter.Vakt vakt, Duration frist) {
    super(melding, levering);
    this.vakt = requireNonNull(vakt, "vakt is null");
    this.frist = requireNonNull(frist, "frist is null");
  }

  /** The clock of one stage. */
  protected static ExpectationRow klokke(
      StoredMessage melding, UUID id, String slag, String enhet, Instant fra, Instant til) {
    return new ExpectationRow(
        id, slag, melding.id(), melding.conversation(), melding.child(), enhet, fra, til, ExpectationState.WAITING);
  }

  /** A clock's id follows from the message and its kind. */
  protected static UUID klokkeId(StoredMessage melding, String slag) {
    return AvledetId.av(melding.id(), "klokke/" + slag);
  }

  /** A task's id follows from the message and the stage: its row shows that the stage is done. */
  protected UUID oppgaveId(String trinn) {
    return AvledetId.av(melding.id(), "alarm/" + trinn);
  }

  /** Whose task the last stage is: the duty service's, else the sender's, else the receiver's where nobody opens the sender's. */
  protected String vaktensEnhet() {
    return vakt.enhet().orElseGet(
        () -> Outside.is(melding.senderUnit()) ? melding.receiverUnit() : melding.senderUnit());
  }

  protected Oppgave oppgave(String trinn, String enhet, String tekst, Instant naa) {
    return Oppgave.til(enhet, Oppgaveslag.OPPGAVESLAG_RING, oppgaveId(trinn), tekst).fra(melding).frist(naa);
  }

  protected void ring(Batch batch, String enhet, String hvem, Aarsak aarsak, String tekst, Instant naa) {
    Post.ring(hvem, enhet, melding, aarsak, tekst, naa, batch);
  }
}
