package no.stillas.hub.delivery;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.DeliveryRow;
import no.stillas.hub.ledger.MessageIds;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.TaskState;
import no.stillas.hub.ledger.TraceRow;
import no.stillas.hub.ledger.View;
import no.stillas.proto.exchange.v1.MessageState;
import no.stillas.proto.exchange.v1.NoticeKind;
import no.stillas.proto.lager.v1.Handling;

/** An operator's decision about a message in quarantine: its course, who decided and why, and the tasks about it. */
final class Karantenearbeid extends Meldingsarbeid<MessageState> {
  /** The trace's code. */
  static final String HENDELSE = "QUARANTINE_DECIDED";

  private final boolean igjen;
  private final String enhet;
  private final Handling handling;
  private final Set<UUID> oppgaver;

  /** @param enhet the unit for which it is decided */
  Karantenearbeid(
      StoredMessage melding, DeliveryRow rad, boolean igjen, String enhet, Handling handling, Set<UUID> oppgaver) {
    super(melding, Optional.of(rad));
    this.igjen = igjen;
    this.enhet = requireNonNull(enhet, "enhet is null");
    this.handling = requireNonNull(handling, "handling is null");
    this.oppgaver = Set.copyOf(oppgaver);
  }

  @Override
  public Set<UUID> tasks() {
    return oppgaver;
  }

  @Override
  public MessageState run(View view, Batch batch) {
    Meldingsstilling stilling = stilling(view);
    if (!(stilling.tilstand().orElse(new Tilstand.Stanset()) instanceof Tilstand.Karantene(var aarsak))) {
      throw Feil.forutsetning("IKKE_I_KARANTENE", "the message is not in quarantine any more");
    }
    Grunn grunn = new Grunn(aarsak, igjen ? "" : Tekster.gittOpp());
    Hendelse hendelse = igjen ? new Hendelse.Gjenopptas(view.now()) : new Hendelse.Forkastes();
    Overgang overgang = new Foering(batch, view.now()).foer(stilling, hendelse, grunn);
    if (!igjen && !melding.senderUnit().isEmpty()) {
      // The negative receipt came with the quarantine, and there is one of a kind: that it is final is a notice.
      UUID id = AvledetId.av(melding.id(), "varsel/gitt-opp");
      batch.enqueue(
          Post.varsel(
              id, melding.senderUnit(), id, melding.lane(), NoticeKind.NOTICE_KIND_STANSET, Optional.of(melding), "",
              grunn, view.now()));
    }
    batch.trace(
        new TraceRow(
            MessageIds.next(view.now()), melding.child(), Optional.of(melding.id()), Optional.of(melding.conversation()),
            view.now(), HENDELSE, enhet, "", melding.documentType(), "", grunn.kode(), handling.toByteString()));
    oppgaver.stream()
        .filter(id -> view.task(id).map(t -> t.state() == TaskState.OPEN).orElse(false))
        .forEach(id -> batch.taskState(id, TaskState.DONE));
    return overgang instanceof Overgang.Til til
        ? til.neste().somMeldingstilstand()
        : stilling.tilstand().orElseThrow().somMeldingstilstand();
  }
}
