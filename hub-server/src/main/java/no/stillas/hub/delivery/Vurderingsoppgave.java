package no.stillas.hub.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.stillas.hub.identity.Outside;
import no.stillas.hub.judgement.Explanation;
import no.stillas.hub.kalender.Kalender;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.TaskRow;
import no.stillas.hub.ledger.TaskState;
import no.stillas.hub.ledger.View;
import no.stillas.hub.oppgave.Oppgave;
import no.stillas.proto.stillas.v1.Oppgaveslag;

/**
 * The task of the human at the sender that a held message waits for. One a message; it is closed by the decision, or when
 * the message goes on or ends without one. Its due time is a setting, not law: what is urgent is for now, the rest for
 * the day after, and never later than the message itself.
 */
public final class Vurderingsoppgave {
  /** What a held message waits for begins with this where it waits for a named human. The id of the rule follows. */
  public static final String FORAN = "vurdering:";

  private static final Duration STRAKS = Duration.ofMinutes(15);
  private static final Duration VANLIG = Duration.ofHours(24);

  private Vurderingsoppgave() {}

  /** The task; empty where the message waits for no human. */
  public static Optional<TaskRow> ved(StoredMessage melding, Instant naa) {
    return regler(melding).isEmpty() || melding.senderUnit().isEmpty()
        ? Optional.empty()
        : Optional.of(ny(melding, naa));
  }

  private static TaskRow ny(StoredMessage melding, Instant naa) {
    return Oppgave.til(melding.senderUnit(), Oppgaveslag.OPPGAVESLAG_VURDER_MELDING, id(melding.id()), Tekster.vurder())
        .rolle(Explanation.ANSVARLIG).fra(melding).frist(frist(melding, naa)).rad(naa);
  }

  /** Ids of the rules whose human a held message waits for. */
  public static Set<String> regler(StoredMessage melding) {
    return regler(melding.waitsFor());
  }

  private static Set<String> regler(Set<String> venterPaa) {
    return venterPaa.stream().filter(n -> n.startsWith(FORAN)).map(n -> n.substring(FORAN.length()))
        .collect(Collectors.toSet());
  }

  /** Id of the task of a message. */
  public static UUID id(UUID melding) {
    return AvledetId.av(melding, "vurdering");
  }

  /**
   * Danger opened the message: what was shared is looked at again within one working day, by somebody at the sender; of a
   * sender in no directory, at the receiver, who has it.
   */
  public static TaskRow etterkontroll(StoredMessage melding, Instant naa) {
    return Oppgave.til(
            Outside.is(melding.senderUnit()) ? melding.receiverUnit() : melding.senderUnit(), Oppgaveslag.OPPGAVESLAG_ETTERKONTROLL,
            AvledetId.av(melding.id(), "etterkontroll"), Tekster.etterkontroll())
        .rolle(Explanation.ANSVARLIG).fra(melding).frist(Kalender.nesteVirkedag(naa)).rad(naa);
  }

  /**
   * The message was judged again and waits on: for a human whom it did not wait for before, or for another rule's answer
   * after one was given. The work must have asked for the task.
   */
  static void fortsetter(StoredMessage melding, Set<String> venterPaa, View view, Batch batch) {
    if (regler(venterPaa).isEmpty() || melding.senderUnit().isEmpty()) {
      return;
    }
    Optional<TaskRow> finnes = view.task(id(melding.id()));
    if (finnes.isEmpty()) {
      batch.task(ny(melding, view.now()));
    } else if (finnes.get().state() != TaskState.OPEN) {
      batch.taskState(finnes.get().id(), TaskState.OPEN);
    }
  }

  /** The message waits no more: nobody is to decide. The work must have asked for the task. */
  static void bortfaller(UUID melding, View view, Batch batch) {
    view.task(id(melding)).filter(t -> t.state() == TaskState.OPEN)
        .ifPresent(t -> batch.taskState(t.id(), TaskState.CANCELLED));
  }

  /** The message expired before anybody decided: its sender must find another way. */
  static TaskRow utloept(StoredMessage melding, Instant naa) {
    return Oppgave.til(
            melding.senderUnit(), Oppgaveslag.OPPGAVESLAG_VURDERING_UTLOEPT,
            AvledetId.av(melding.id(), "vurdering/utloept"), Tekster.vurderingUtloept())
        .rolle(Explanation.ANSVARLIG).fra(melding).frist(naa).rad(naa);
  }

  /** When somebody must have looked at what is held. */
  static Instant frist(StoredMessage melding, Instant naa) {
    Instant frist = naa.plus(melding.lane() == Lane.DUTY_AND_URGENT ? STRAKS : VANLIG);
    return melding.expires().filter(frist::isAfter).orElse(frist);
  }
}
