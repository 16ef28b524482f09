package no.stillas.hub.delivery;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.identity.Caller;
import no.stillas.hub.ledger.Deliveries;
import no.stillas.hub.ledger.DeliveryRow;
import no.stillas.hub.ledger.Followups;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.MessageView;
import no.stillas.hub.ledger.Messages;
import no.stillas.hub.ledger.ReceiptKind;
import no.stillas.hub.ledger.State;
import no.stillas.hub.ledger.TaskRow;
import no.stillas.hub.ledger.TaskState;
import no.stillas.hub.ledger.Writer;
import no.stillas.hub.oppgave.Oppgave;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.drift.v1.DecideQuarantineRequest;
import no.stillas.proto.drift.v1.ListQuarantineRequest;
import no.stillas.proto.drift.v1.ListQuarantineResponse;
import no.stillas.proto.drift.v1.QuarantineDecision;
import no.stillas.proto.drift.v1.Quarantined;
import no.stillas.proto.exchange.v1.MessageState;
import no.stillas.proto.lager.v1.Handling;
import no.stillas.proto.stillas.v1.Oppgaveslag;

/**
 * Messages in quarantine as an operator of one of the two parties sees them, and what the operator decides. Whose a
 * message is follows from the token's organisation alone; to all others it does not exist. Blocks on the database.
 */
@Singleton
public final class Karantener {
  private static final int VANLIG = 100;

  private final Writer writer;
  private final Messages meldinger;
  private final Deliveries leveringer;
  private final Followups oppfoelging;
  private final Maalinger maalinger;

  Karantener(
      Writer writer, Messages meldinger, Deliveries leveringer, Followups oppfoelging, Maalinger maalinger) {
    this.writer = writer;
    this.meldinger = meldinger;
    this.leveringer = leveringer;
    this.oppfoelging = oppfoelging;
    this.maalinger = maalinger;
  }

  /** What is in quarantine at the caller's units, and of the caller's own messages. */
  public ListQuarantineResponse av(Caller hvem, ListQuarantineRequest hva) {
    int side = hva.getPageSize() == 0 ? VANLIG : hva.getPageSize();
    Optional<UUID> etter = Optional.of(hva.getPageToken()).filter(t -> !t.isEmpty()).map(UUID::fromString);
    List<MessageView> funnet = meldinger.quarantined(hvem.orgnr(), etter, side + 1);
    ListQuarantineResponse.Builder svar = ListQuarantineResponse.newBuilder();
    List<MessageView> vist = funnet.subList(0, Math.min(side, funnet.size()));
    vist.forEach(m -> leveringer.carrying(m.message().id()).ifPresent(rad -> svar.addMessages(vis(hvem, m, rad))));
    if (funnet.size() > side) {
      svar.setNextPageToken(vist.getLast().message().id().toString());
    }
    return svar.build();
  }

  private Quarantined vis(Caller hvem, MessageView m, DeliveryRow rad) {
    boolean mottakers = hvem.is(m.message().receiver());
    Quarantined.Builder ut =
        Quarantined.newBuilder()
            .setDeliveryId(rad.delivery().id().toString())
            .setMessageId(m.message().messageId().toString())
            .setAvsender(m.message().sender())
            .setFra(m.message().senderUnit())
            .setTil(m.message().receiverUnit())
            .setDokument(Dokumenttyper.alle().finn(m.message().documentType()).map(Dokumenttype::tittel).orElse(""))
            .setAarsak(Grunn.aarsak(m.reason()))
            .setHaster(haster(m))
            .setVenterBak(mottakers ? leveringer.behind(rad) : 0);
    m.receipt(ReceiptKind.NEGATIVE).ifPresent(k -> ut.setSince(Post.tid(k.at())));
    if (mottakers) {
      ut.addKanAvgjoeres(QuarantineDecision.QUARANTINE_DECISION_PROEV_IGJEN);
    }
    if (!haster(m)) {
      ut.addKanAvgjoeres(QuarantineDecision.QUARANTINE_DECISION_GI_OPP);
    }
    return ut.build();
  }

  /**
   * Carries out a decision, with the tasks about the quarantine closed in the same commit.
   *
   * @return where the message is then
   * @throws io.grpc.StatusRuntimeException at once or in the future, as the contract says
   */
  public CompletableFuture<MessageState> avgjoer(Caller hvem, DecideQuarantineRequest hva) {
    DeliveryRow rad =
        leveringer.byId(UUID.fromString(hva.getDeliveryId())).orElseThrow(() -> Feil.finnesIkke("delivery"));
    MessageView melding =
        rad.delivery().message()
            .flatMap(meldinger::byId)
            .filter(_ -> erMelding(rad))
            .filter(m -> hvem.is(m.message().sender()) || hvem.is(m.message().receiver()) && rad.attempt() > 0)
            .orElseThrow(() -> Feil.finnesIkke("delivery"));
    boolean mottakers = hvem.is(melding.message().receiver());
    boolean igjen = hva.getDecision() == QuarantineDecision.QUARANTINE_DECISION_PROEV_IGJEN;
    if (igjen && !mottakers) {
      throw Feil.ikkeTillatt("MOTTAKEREN_AVGJOER", "only the receiver can say that its system takes the message now");
    }
    if (!igjen && haster(melding)) {
      throw Feil.forutsetning("HASTER_GIS_IKKE_OPP",
          "a duty or an urgent message is never given up: it holds up nothing, and somebody must take it");
    }
    Set<UUID> oppgaver =
        oppfoelging.tasksFrom(melding.message().id()).stream()
            .filter(t -> Oppgave.slag(t) == Oppgaveslag.OPPGAVESLAG_KARANTENE && t.state() == TaskState.OPEN)
            .map(TaskRow::id)
            .collect(Collectors.toSet());
    String enhet = mottakers ? melding.message().receiverUnit() : melding.message().senderUnit();
    Handling handling = Handling.newBuilder().setAnsatt(hva.getAnsatt()).setTekst(hva.getBegrunnelse()).build();
    return writer
        .submit(melding.message().lane(), new Karantenearbeid(melding.message(), rad, igjen, enhet, handling, oppgaver))
        .whenComplete((_, feil) -> {
          if (feil == null) {
            maalinger.karantene(igjen ? "igjen" : "gitt opp");
          }
        });
  }

  /** Whether the message is in quarantine now. */
  public boolean venter(UUID melding) {
    return meldinger.byId(melding).map(m -> m.state() == State.QUARANTINED).orElse(false);
  }

  private static boolean erMelding(DeliveryRow rad) {
    return switch (rad.delivery().kind()) {
      case MESSAGE -> true;
      case RECEIPT, NOTICE -> false;
    };
  }

  private static boolean haster(MessageView m) {
    return m.message().lane() == Lane.DUTY_AND_URGENT;
  }
}
