package no.stillas.hub.delivery;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.ExpectationRow;
import no.stillas.hub.ledger.ExpectationState;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.State;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.View;
import no.stillas.hub.oppgave.Oppgave;
import no.stillas.proto.kodeverk.v1.Aarsak;

/**
 * An urgent message that is held when its time has come: a human at the sender is alarmed, then whoever answers for the
 * unit. Nobody else hears of it: whether it may be shared is what is not decided.
 */
final class Holdtalarm extends Alarm {
  /** Kind of the expectation that an urgent message is not held. */
  static final String FOERSTE = "HASTER_HOLDT";

  /** Kind of the expectation of the second stage. */
  static final String ANDRE = "HASTER_HOLDT_IGJEN";

  private final ExpectationRow klokke;

  /** @param vakt whom the sender can ring instead */
  Holdtalarm(StoredMessage melding, ExpectationRow klokke, Enheter.Vakt vakt, Duration frist) {
    super(melding, Optional.empty(), vakt, frist);
    this.klokke = requireNonNull(klokke, "klokke is null");
  }

  static void start(StoredMessage melding, Instant naa, Batch batch) {
    batch.expectation(klokke(melding, FOERSTE, naa, Vurderingsoppgave.frist(melding, naa)));
  }

  /** The message is held no more. */
  static void stopp(StoredMessage melding, Instant naa, Batch batch) {
    if (melding.lane() == Lane.DUTY_AND_URGENT) {
      batch.expectationState(klokkeId(melding, FOERSTE), ExpectationState.MET, naa);
      batch.expectationState(klokkeId(melding, ANDRE), ExpectationState.MET, naa);
    }
  }

  private static ExpectationRow klokke(StoredMessage melding, String slag, Instant fra, Instant til) {
    return klokke(melding, klokkeId(melding, slag), slag, melding.senderUnit(), fra, til);
  }

  @Override
  public Set<UUID> tasks() {
    return Set.of(oppgaveId(klokke.kind()));
  }

  @Override
  public Boolean run(View view, Batch batch) {
    Instant naa = view.now();
    if (stilling(view).melding().state() != State.HELD) {
      stopp(melding, naa, batch);
      return false;
    }
    if (view.task(oppgaveId(klokke.kind())).isPresent()) {
      return false;
    }
    batch.expectationState(klokke.id(), ExpectationState.ALARMED, naa);
    if (klokke.kind().equals(FOERSTE)) {
      batch.expectation(klokke(melding, ANDRE, naa, naa.plus(frist)));
    }
    batch.trace(Foering.spor(melding, "ALARM_" + klokke.kind(), "", "", naa));
    if (melding.senderUnit().isEmpty()) {
      return false;
    }
    String tekst = Tekster.ringHoldt(vakt);
    ring(batch, melding.senderUnit(), klokke.kind(), Aarsak.AARSAK_UNSPECIFIED, tekst, naa);
    Oppgave oppgave = oppgave(klokke.kind(), melding.senderUnit(), tekst, naa);
    batch.task((klokke.kind().equals(ANDRE) ? oppgave.rolle("leder") : oppgave).rad(naa));
    return true;
  }
}
