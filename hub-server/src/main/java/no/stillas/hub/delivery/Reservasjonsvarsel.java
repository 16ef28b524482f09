package no.stillas.hub.delivery;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.MessageView;
import no.stillas.hub.ledger.Messages.Payload;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.View;
import no.stillas.proto.exchange.v1.NoticeKind;
import no.stillas.proto.kodeverk.v1.Aarsak;

/**
 * Tells the receiver that what it has in a message is objected to, once for each message. It names the message, never the
 * person. What nobody has objected to since it came gives no notice. The answer is whether the receiver has it.
 */
final class Reservasjonsvarsel extends Meldingsarbeid<Boolean> {
  private final Payload innhold;
  private final HandOverJudge dommer;

  Reservasjonsvarsel(StoredMessage melding, Payload innhold, HandOverJudge dommer) {
    super(melding, Optional.empty());
    this.innhold = innhold;
    this.dommer = dommer;
  }

  static UUID id(StoredMessage melding) {
    return AvledetId.av(melding.id(), "varsel/reservasjon");
  }

  /** What a work names that may stop a message that has been out, besides its own. */
  static Set<UUID> og(Set<UUID> egne, StoredMessage melding) {
    Set<UUID> alle = new HashSet<>(egne);
    alle.add(id(melding));
    return alle;
  }

  @Override
  public Set<SubjectKey> subjects() {
    return personer(melding);
  }

  @Override
  public Set<UUID> deliveries() {
    return Set.of(id(melding));
  }

  @Override
  public Boolean run(View view, Batch batch) {
    if (view.delivery(id(melding)).isPresent()) {
      return true;
    }
    boolean rammet = innhold instanceof Payload.Content c && dommer.reservert(melding, c, view, view.now());
    if (rammet) {
      legg(stilling(view).melding(), view, batch);
    }
    return rammet;
  }

  /** Puts it in the receiver's queue where it is not there. */
  static void legg(MessageView m, View view, Batch batch) {
    StoredMessage melding = m.message();
    UUID id = id(melding);
    if (view.delivery(id).isEmpty()) {
      batch.enqueue(
          Post.varsel(
              id, melding.receiverUnit(), samtale(m, id), melding.lane(), NoticeKind.NOTICE_KIND_RESERVASJON, Optional.of(melding), "",
              new Grunn(Aarsak.AARSAK_RESERVASJON, Tekster.reservasjon()), view.now()));
    }
  }
}
