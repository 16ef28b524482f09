package no.stillas.hub.delivery;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import no.stillas.hub.delivery.EtterSending.Endring;
import no.stillas.hub.delivery.EtterSending.Stadium;
import no.stillas.hub.delivery.EtterSending.Tiltak;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.identity.Caller;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Deliveries;
import no.stillas.hub.ledger.DeliveryRow;
import no.stillas.hub.ledger.ExpectationRow;
import no.stillas.hub.ledger.ExpectationState;
import no.stillas.hub.ledger.MessageView;
import no.stillas.hub.ledger.Messages;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Writer;
import no.stillas.proto.exchange.v1.MessageState;
import no.stillas.proto.exchange.v1.RecallRequest;
import no.stillas.proto.exchange.v1.RecallResponse;
import no.stillas.proto.kodeverk.v1.Aarsak;

/**
 * Recall of a message that went to the wrong receiver, and of nothing else: it is blocked; where the receiver may have
 * it, deletion is asked for and awaited, and the 72 hours of GDPR art. 33 start for the sender.
 */
@Singleton
public final class Recalls {
  /** Kind of the expectation that the receiver confirms the deletion. */
  static final String BEKREFTELSE = "SLETTEBEKREFTELSE";

  /** Kind of the expectation that the sender has assessed the breach, GDPR art. 33 and 34. */
  static final String AVVIK = "AVVIK_72_TIMER";

  private static final Duration FRIST = Duration.ofHours(72);

  private final Writer writer;
  private final Messages meldinger;
  private final Deliveries leveringer;
  private final Maalinger maalinger;
  private final EtterSending tabell;

  Recalls(Writer writer, Messages meldinger, Deliveries leveringer, Maalinger maalinger,
      EtterSending tabell) {
    this.writer = writer;
    this.meldinger = meldinger;
    this.leveringer = leveringer;
    this.maalinger = maalinger;
    this.tabell = tabell;
  }

  /**
   * Recalls a message of the caller's. Asking twice has one effect and gives the same answer. Blocks on the database
   * before it returns: not for a gRPC event-loop thread.
   *
   * @throws io.grpc.StatusRuntimeException {@code NOT_FOUND} where the caller has sent no such message
   */
  public CompletableFuture<RecallResponse> recall(Caller hvem, RecallRequest hva) {
    MessageView melding =
        meldinger.bySender(hvem.orgnr(), UUID.fromString(hva.getMessageId()))
            .orElseThrow(() -> Feil.finnesIkke("message"));
    Optional<DeliveryRow> levering = leveringer.carrying(melding.message().id());
    return writer
        .submit(melding.message().lane(), new Arbeid(melding.message(), levering, tabell))
        .whenComplete((_, feil) -> {
          if (feil == null) {
            maalinger.tilbakekalt();
          }
        });
  }

  static UUID bekreftelsesklokke(UUID melding) {
    return AvledetId.av(melding, "klokke/sletting");
  }

  private static final class Arbeid extends Meldingsarbeid<RecallResponse> {
    private final EtterSending tabell;

    Arbeid(StoredMessage melding, Optional<DeliveryRow> levering, EtterSending tabell) {
      super(melding, levering);
      this.tabell = tabell;
    }

    @Override
    public RecallResponse run(View view, Batch batch) {
      Meldingsstilling stilling = stilling(view);
      Grunn grunn = new Grunn(Aarsak.AARSAK_TRUKKET_AV_AVSENDER, "");
      return switch (new Foering(batch, view.now()).foer(stilling, new Hendelse.Tilbakekalles(), grunn)) {
        case Overgang.Til til -> {
          boolean spurt = til.virkninger().contains(Virkning.BE_OM_SLETTING);
          // What had ended already and is asked for all the same counts as out.
          Stadium stadium = Etterspill.stadium(stilling).orElse(spurt ? Stadium.ULEST : Stadium.I_KOE);
          klokker(tabell.tiltak(Endring.FEIL_MOTTAKER, stadium), view.now(), batch);
          yield svar(spurt);
        }
        case Overgang.Uendret _ -> svar(stilling.harVaertUte());
        case Overgang.Ulovlig _ ->
            RecallResponse.newBuilder()
                .setState(MessageState.MESSAGE_STATE_DENIED)
                .setTekst(Tekster.ikkeSendt())
                .build();
      };
    }

    private void klokker(Set<Tiltak> tiltak, Instant naa, Batch batch) {
      if (tiltak.contains(Tiltak.BE_OM_SLETTING)) {
        batch.expectation(klokke(bekreftelsesklokke(melding.id()), BEKREFTELSE, melding.receiverUnit(), naa));
      }
      if (tiltak.contains(Tiltak.START_72_TIMER)) {
        batch.expectation(klokke(AvledetId.av(melding.id(), "klokke/avvik"), AVVIK, melding.senderUnit(), naa));
      }
    }

    private ExpectationRow klokke(UUID id, String slag, String enhet, Instant naa) {
      return new ExpectationRow(
          id, slag, melding.id(), melding.conversation(), melding.child(), enhet, naa, naa.plus(FRIST),
          ExpectationState.WAITING);
    }

    private static RecallResponse svar(boolean spurt) {
      return RecallResponse.newBuilder()
          .setState(MessageState.MESSAGE_STATE_RECALLED)
          .setTekst(spurt ? Tekster.tilbakekaltBesOmSletting() : Tekster.tilbakekaltUlest())
          .build();
    }
  }
}
