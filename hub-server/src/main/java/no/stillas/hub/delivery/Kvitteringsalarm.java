package no.stillas.hub.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.DeliveryRow;
import no.stillas.hub.ledger.ExpectationState;
import no.stillas.hub.ledger.ReceiptKind;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.View;
import no.stillas.proto.kodeverk.v1.Aarsak;

/**
 * A duty or an urgent message that no system has taken in time: first a human at the sender and at the receiver, then
 * the kommune's duty service. The task of a stage has an id that follows from the message, and its row shows that the
 * stage is done: two nodes that sweep at once alarm once.
 */
final class Kvitteringsalarm extends Alarm {
  /** Kind of the expectation of the second stage. */
  static final String VAKT = "APPLIKASJONSKVITTERING_VAKT";

  private final Trinn trinn;
  private final Optional<String> uautorisert;

  /** @param uautorisert what the sender is told where the receiver is not authorised, which then is told nothing */
  Kvitteringsalarm(
      StoredMessage melding, Optional<DeliveryRow> levering, Trinn trinn, Enheter.Vakt vakt, Optional<String> uautorisert,
      Duration frist) {
    super(melding, levering, vakt, frist);
    this.trinn = trinn;
    this.uautorisert = uautorisert;
  }

  /** Who is alarmed. */
  enum Trinn {
    PARTENE,
    VAKTEN
  }

  @Override
  public Set<UUID> tasks() {
    return Set.of(oppgaveId(Trinn.PARTENE.name()), oppgaveId(Trinn.VAKTEN.name()));
  }

  @Override
  public Boolean run(View view, Batch batch) {
    Meldingsstilling stilling = stilling(view);
    Instant naa = view.now();
    if (stilling.melding().receipt(ReceiptKind.APPLICATION).isPresent()) {
      avslutt(batch, ExpectationState.MET, naa);
      return false;
    }
    return switch (stilling.melding().state()) {
      case DENIED, STOPPED, RECALLED, EXPIRED, ACCEPTED, REJECTED -> {
        avslutt(batch, ExpectationState.CANCELLED, naa);
        yield false;
      }
      case HELD, QUEUED, HANDED_OVER, ACKED, QUARANTINED -> {
        if (view.task(oppgaveId(trinn.name())).isPresent()) {
          yield false;
        }
        alarmer(batch, naa);
        yield true;
      }
    };
  }

  private void alarmer(Batch batch, Instant naa) {
    switch (trinn) {
      case PARTENE -> {
        String avsender = uautorisert.orElseGet(() -> Tekster.ringAvsender(vakt));
        ring(batch, melding.senderUnit(), "avsender", avsender, naa);
        batch.task(oppgave(trinn.name(), melding.senderUnit(), avsender, naa).rad(naa));
        if (uautorisert.isEmpty()) {
          ring(batch, melding.receiverUnit(), "mottaker", Tekster.ringMottaker(), naa);
          batch.task(oppgave("mottaker", melding.receiverUnit(), Tekster.ringMottaker(), naa).rad(naa));
        }
        batch.expectationState(Koeing.kvitteringsklokke(melding.id()), ExpectationState.ALARMED, naa);
        batch.expectation(
            klokke(melding, Koeing.vaktklokke(melding.id()), VAKT, melding.receiverUnit(), naa, naa.plus(frist)));
      }
      case VAKTEN -> {
        ring(batch, melding.senderUnit(), "avsender-vakt", uautorisert.orElseGet(() -> Tekster.ringAvsender(vakt)), naa);
        batch.task(oppgave(trinn.name(), vaktensEnhet(), Tekster.ringVakt(vakt), naa).rad(naa));
        batch.expectationState(Koeing.vaktklokke(melding.id()), ExpectationState.ALARMED, naa);
      }
    }
    batch.trace(Foering.spor(melding, "ALARM_" + trinn, "", Aarsak.AARSAK_LEVERT_IKKE_KVITTERT.name(), naa));
  }

  private void ring(Batch batch, String enhet, String hvem, String tekst, Instant naa) {
    ring(batch, enhet, hvem, Aarsak.AARSAK_LEVERT_IKKE_KVITTERT, tekst, naa);
  }

  private void avslutt(Batch batch, ExpectationState tilstand, Instant naa) {
    batch.expectationState(Koeing.kvitteringsklokke(melding.id()), tilstand, naa);
    batch.expectationState(Koeing.vaktklokke(melding.id()), tilstand, naa);
  }
}
