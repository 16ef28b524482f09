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
import no.stillas.hub.ledger.State;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.TaskState;
import no.stillas.hub.ledger.View;
import no.stillas.proto.kodeverk.v1.Aarsak;

/**
 * A duty or an urgent message that its receiver's system refuses is not fulfilled: a human at the sender and at the
 * receiver is alarmed at once, and the duty service when the sender has not said in time that it is seen to.
 */
final class Avvisningsalarm extends Alarm {
  /** Kind of the expectation that somebody is alarmed of the refusal; due when it is opened. */
  static final String PARTENE = "HASTER_AVVIST";

  /** Kind of the expectation of the second stage. */
  static final String VAKTEN = "HASTER_AVVIST_VAKT";

  private final ExpectationRow klokke;

  Avvisningsalarm(StoredMessage melding, ExpectationRow klokke, Enheter.Vakt vakt, Duration frist) {
    super(melding, Optional.empty(), vakt, frist);
    this.klokke = requireNonNull(klokke, "klokke is null");
  }

  /** The receiver's system has refused the message now. */
  static void start(StoredMessage melding, Instant naa, Batch batch) {
    batch.expectation(klokke(melding, PARTENE, naa, naa));
  }

  private static ExpectationRow klokke(StoredMessage melding, String slag, Instant fra, Instant til) {
    return klokke(melding, klokkeId(melding, slag), slag, melding.receiverUnit(), fra, til);
  }

  @Override
  public Set<UUID> tasks() {
    return Set.of(oppgaveId(PARTENE), oppgaveId(VAKTEN));
  }

  @Override
  public Boolean run(View view, Batch batch) {
    Instant naa = view.now();
    if (stilling(view).melding().state() != State.REJECTED) {
      batch.expectationState(klokke.id(), ExpectationState.CANCELLED, naa);
      return false;
    }
    if (view.task(oppgaveId(klokke.kind())).isPresent()) {
      return false;
    }
    if (klokke.kind().equals(VAKTEN) && ordnet(view)) {
      batch.expectationState(klokke.id(), ExpectationState.MET, naa);
      return false;
    }
    batch.expectationState(klokke.id(), ExpectationState.ALARMED, naa);
    batch.trace(Foering.spor(melding, "ALARM_" + klokke.kind(), "", "", naa));
    if (klokke.kind().equals(PARTENE)) {
      partene(batch, naa);
    } else {
      batch.task(oppgave(VAKTEN, vaktensEnhet(), Tekster.ringAvvistVakt(vakt), naa).rad(naa));
    }
    return true;
  }

  /** The one who is alarmed at the sender has closed the task. */
  private boolean ordnet(View view) {
    return view.task(oppgaveId(PARTENE)).filter(t -> t.state() != TaskState.OPEN).isPresent();
  }

  private void partene(Batch batch, Instant naa) {
    ring(batch, melding.senderUnit(), "avvist/avsender", Tekster.ringAvvist(vakt), naa);
    ring(batch, melding.receiverUnit(), "avvist/mottaker", Tekster.ringAvvistMottaker(), naa);
    batch.task(oppgave(PARTENE, melding.senderUnit(), Tekster.ringAvvist(vakt), naa).rad(naa));
    batch.task(oppgave("avvist/mottaker", melding.receiverUnit(), Tekster.ringAvvistMottaker(), naa).rad(naa));
    batch.expectation(klokke(melding, VAKTEN, naa, naa.plus(frist)));
  }

  private void ring(Batch batch, String enhet, String hvem, String tekst, Instant naa) {
    ring(batch, enhet, hvem, Aarsak.AARSAK_UNSPECIFIED, tekst, naa);
  }
}
