package no.stillas.hub.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.DeliveryRow;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.State;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.View;
import no.stillas.proto.kodeverk.v1.Aarsak;

/** A message's time is out: its sender gets a negative receipt. Never a duty, never an urgent message. */
final class Utloep extends Meldingsarbeid<Boolean> {
  private final Duration leie;

  Utloep(StoredMessage melding, Optional<DeliveryRow> levering, Duration leie) {
    super(melding, levering);
    this.leie = leie;
  }

  @Override
  public Set<UUID> tasks() {
    return Set.of(Vurderingsoppgave.id(melding.id()));
  }

  /** Whether it expired now. */
  @Override
  public Boolean run(View view, Batch batch) {
    Meldingsstilling stilling = stilling(view);
    boolean ute = stilling.melding().message().expires().map(t -> !view.now().isBefore(t)).orElse(false);
    if (!ute || melding.lane() == Lane.DUTY_AND_URGENT || underveis(stilling, view.now())) {
      return false;
    }
    StoredMessage holdt = stilling.melding().message();
    if (stilling.melding().state() == State.HELD && !Vurderingsoppgave.regler(holdt).isEmpty()) {
      Vurderingsoppgave.bortfaller(melding.id(), view, batch);
      batch.task(Vurderingsoppgave.utloept(holdt, view.now()));
    }
    Grunn grunn = new Grunn(Aarsak.AARSAK_UTLOEPT, Tekster.utloept(stilling.harVaertUte()));
    return new Foering(batch, view.now()).foer(stilling, new Hendelse.Utloeper(), grunn) instanceof Overgang.Til;
  }

  /** It was handed over so lately that the acknowledgement may be on its way. */
  private boolean underveis(Meldingsstilling stilling, Instant naa) {
    return stilling.overlevert().map(kl -> naa.isBefore(kl.plus(leie))).orElse(false);
  }
}
