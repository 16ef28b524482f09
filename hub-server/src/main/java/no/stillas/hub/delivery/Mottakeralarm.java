package no.stillas.hub.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.MessageView;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.TaskRow;
import no.stillas.hub.oppgave.Oppgave;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.stillas.v1.Oppgaveslag;

/**
 * A duty or an urgent message whose receiver is not authorised is accepted and reaches nobody there: a human at the sender
 * and the duty service are alarmed at once, in the commit that finds it, and the sender is told who else can take it. The
 * receiver is told nothing. Once a message: the sender's task shows that it is done.
 */
final class Mottakeralarm {
  /** What a held message waits for begins with this where its receiver is not authorised. The unit's id follows. */
  static final String FORAN = "mottaker:";

  /** How long until it is seen whether a receiver that stood unauthorised at hand-over is authorised again. */
  static final Duration IGJEN = Duration.ofMinutes(1);

  private Mottakeralarm() {}

  static boolean venter(StoredMessage melding) {
    return melding.waitsFor().stream().anyMatch(n -> n.startsWith(FORAN));
  }

  /** Whether it waits for its receiver now, as held or in the queue. */
  static boolean staar(MessageView melding) {
    return switch (melding.state()) {
      case HELD -> venter(melding.message());
      case QUEUED -> melding.reason().equals(Aarsak.AARSAK_MOTTAKER_IKKE_AUTORISERT.name());
      case HANDED_OVER, ACKED, ACCEPTED, REJECTED, EXPIRED, STOPPED, QUARANTINED, RECALLED, DENIED -> false;
    };
  }

  /** Id of the sender's task. */
  static UUID id(UUID melding) {
    return AvledetId.av(melding, "alarm/mottaker/avsender");
  }

  static void gi(StoredMessage melding, Enheter enheter, Instant naa, Batch batch) {
    Enheter.Vakt vakt = enheter.vakt(melding.receiverUnit(), melding.senderUnit());
    if (!melding.senderUnit().isEmpty()) {
      String tekst = tekst(melding, enheter);
      Post.ring("mottaker/avsender", melding.senderUnit(), melding, Aarsak.AARSAK_MOTTAKER_IKKE_AUTORISERT, tekst, naa, batch);
      batch.task(oppgave(melding.senderUnit(), id(melding.id()), tekst, melding, naa));
    }
    vakt.enhet().filter(enhet -> !enhet.equals(melding.receiverUnit()) && !enhet.equals(melding.senderUnit()))
        .ifPresent(
            enhet ->
                batch.task(
                    oppgave(
                        enhet, AvledetId.av(melding.id(), "alarm/mottaker/vakt"), Tekster.ringUautorisertVakt(vakt), melding,
                        naa)));
    batch.trace(Foering.spor(melding, "ALARM_MOTTAKER", "", Aarsak.AARSAK_MOTTAKER_IKKE_AUTORISERT.name(), naa));
  }

  /** What the sender is told, at once and for as long as it stands. */
  static String tekst(StoredMessage melding, Enheter enheter) {
    return Tekster.ringUautorisert(
        enheter.annenMottaker(melding.receiverUnit(), melding.senderUnit()),
        enheter.vakt(melding.receiverUnit(), melding.senderUnit()));
  }

  private static TaskRow oppgave(
      String enhet, UUID id, String tekst, StoredMessage melding, Instant naa) {
    return Oppgave.til(enhet, Oppgaveslag.OPPGAVESLAG_RING, id, tekst).fra(melding).frist(naa).rad(naa);
  }
}
