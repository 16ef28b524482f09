package no.stillas.hub.delivery;

import java.util.Optional;
import java.util.UUID;
import no.stillas.hub.delivery.Foering.Bevis;
import no.stillas.hub.delivery.HandOverJudge.Verdict;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.View;
import no.stillas.proto.exchange.v1.NoticeKind;

/**
 * Stops a message that may not pass any more: its content is destroyed, its sender is told what had become of it, and who
 * may have got what is objected to, that it is.
 */
final class Stans {
  private Stans() {}

  /** Whether it was stopped; false where it had been received, or was stopped before. */
  static boolean stans(Foering foering, Batch batch, Meldingsstilling stilling, Verdict.Stop stop, View view) {
    Grunn grunn = new Grunn(stop.aarsak(), Tekster.stanset(stilling.overlevert(), stop.tekst()));
    Overgang overgang =
        foering.foer(stilling, new Hendelse.Stanses(stop.aarsak()), grunn, Bevis.av(stop.avgjoerelse()));
    if (!(overgang instanceof Overgang.Til)) {
      return false;
    }
    StoredMessage melding = stilling.melding().message();
    if (!melding.senderUnit().isEmpty()) {
      UUID id = AvledetId.av(melding.id(), "varsel/stanset");
      batch.enqueue(
          Post.varsel(
              id, melding.senderUnit(), melding.conversation(), melding.lane(), NoticeKind.NOTICE_KIND_STANSET,
              Optional.of(melding), "", grunn, view.now()));
    }
    if (stop.reservert() && stilling.harVaertUte()) {
      // in the same commit: afterwards there is no content to tell by whether the receiver has what is objected to
      Reservasjonsvarsel.legg(stilling.melding(), view, batch);
    }
    return true;
  }
}
