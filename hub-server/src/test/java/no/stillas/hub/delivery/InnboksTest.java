package no.stillas.hub.delivery;

import static no.stillas.hub.delivery.Katalog.AVSENDER;
import static no.stillas.hub.delivery.Katalog.AVSENDERORG;
import static no.stillas.hub.delivery.Katalog.MOTTAKER;
import static no.stillas.hub.delivery.Katalog.MOTTAKERORG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.grpc.Status;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import no.stillas.hub.ledger.ReceiptKind;
import no.stillas.hub.ledger.ReceiptRow;
import no.stillas.hub.ledger.State;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.proto.exchange.v1.AppRecStatus;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.Receipt;
import no.stillas.proto.exchange.v1.ReceiptLevel;
import no.stillas.proto.kodeverk.v1.Aarsak;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InnboksTest {
  @TempDir Path mappe;
  private Testhub hub;

  @BeforeEach
  void start() {
    hub = Testhub.paaH2(mappe);
  }

  @AfterEach
  void stopp() {
    hub.close();
  }

  @Test
  void aMessageIsHandedOverAcknowledgedTakenAndReadAndItsSenderIsToldOfEach() {
    StoredMessage melding = hub.godta(Brev.til(MOTTAKER));
    Mottaker mottaker = hub.mottaker(MOTTAKER, 10);

    Delivery levering = mottaker.ta();
    assertThat(Mottaker.melding(levering)).isEqualTo(melding.messageId());
    assertThat(levering.getAttempt()).isEqualTo(1);
    assertThat(hub.tilstand(melding)).isEqualTo(State.HANDED_OVER);
    mottaker.kvitterOgVent(levering);
    assertThat(hub.tilstand(melding)).isEqualTo(State.ACKED);
    String id = melding.messageId().toString();
    mottaker.appkvittering(id, AppRecStatus.APP_REC_STATUS_OK, Aarsak.AARSAK_UNSPECIFIED);
    mottaker.ventBokfoert(id);
    assertThat(hub.tilstand(melding)).isEqualTo(State.ACCEPTED);
    mottaker.lest(id, "saksbehandler");
    mottaker.ventBokfoert(id);

    Mottaker avsender = hub.mottaker(AVSENDER, 10);
    List<Receipt> kvitteringer = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Delivery k = avsender.ta();
      kvitteringer.add(k.getReceipt());
      avsender.kvitterOgVent(k);
    }
    assertThat(kvitteringer).extracting(Receipt::getMessageId).containsOnly(id);
    assertThat(kvitteringer).extracting(Receipt::getPositive).containsOnly(true);
    assertThat(kvitteringer)
        .extracting(Receipt::getLevel)
        .containsExactly(
            ReceiptLevel.RECEIPT_LEVEL_TRANSPORT, ReceiptLevel.RECEIPT_LEVEL_APPLICATION,
            ReceiptLevel.RECEIPT_LEVEL_READ);
    assertThat(hub.lager.deliveries().depth(AVSENDER)).isZero();
  }

  @Test
  void whateverIsSaidTwiceHasOneEffect() {
    StoredMessage melding = hub.godta(Brev.til(MOTTAKER));
    Mottaker mottaker = hub.mottaker(MOTTAKER, 10);
    Delivery levering = mottaker.ta();
    String id = melding.messageId().toString();
    for (int i = 0; i < 3; i++) {
      mottaker.kvitterOgVent(levering);
      mottaker.appkvittering(id, AppRecStatus.APP_REC_STATUS_AVVIST, Aarsak.AARSAK_KAPASITET);
      mottaker.ventBokfoert(id);
      mottaker.appkvittering(id, AppRecStatus.APP_REC_STATUS_OK, Aarsak.AARSAK_UNSPECIFIED);
      mottaker.ventBokfoert(id);
    }

    assertThat(hub.tilstand(melding)).isEqualTo(State.REJECTED);
    assertThat(hub.les(melding).receipts())
        .extracting(ReceiptRow::kind, ReceiptRow::positive, ReceiptRow::reason)
        .containsExactlyInAnyOrder(
            tuple(ReceiptKind.TRANSPORT, true, ""),
            tuple(ReceiptKind.APPLICATION, false, "AARSAK_KAPASITET"));
    assertThat(hub.lager.deliveries().inbox(AVSENDER, 100)).hasSize(2);
  }

  @Test
  void neverMoreIsOutThanTheReceiverHasGivenCreditFor() {
    for (int i = 0; i < 10; i++) {
      hub.godta(Brev.til(MOTTAKER));
    }
    Mottaker mottaker = hub.mottaker(MOTTAKER, 3);
    List<Delivery> ute = new ArrayList<>(List.of(mottaker.ta(), mottaker.ta(), mottaker.ta()));
    mottaker.kvitterOgVent(ute.removeFirst());
    ute.add(mottaker.ta());
    // A confirmation comes after all that went before it on the stream: what was to come would have come.
    assertThat(mottaker.alt).hasSize(4);
    mottaker.merKreditt(2);
    ute.add(mottaker.ta());
    ute.add(mottaker.ta());
    mottaker.kvitterOgVent(ute.removeFirst());
    ute.add(mottaker.ta());
    assertThat(mottaker.alt).hasSize(7);
    assertThat(hub.lager.deliveries().inbox(MOTTAKER, 100).stream().filter(rad -> rad.attempt() > 0)).hasSize(5);
  }

  @Test
  void theSameConversationComesInOrderOneAtATime() {
    UUID samtale = UUID.randomUUID();
    List<UUID> sendt = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      sendt.add(hub.godta(Brev.til(MOTTAKER).i(samtale)).messageId());
    }
    Mottaker en = hub.mottaker(MOTTAKER, 5);
    Mottaker to = hub.mottaker(MOTTAKER, 5);
    List<UUID> mottatt = new ArrayList<>();
    while (mottatt.size() < sendt.size()) {
      int ute = en.alt.size() + to.alt.size();
      Vent.til("the next of the conversation", () -> en.alt.size() + to.alt.size() > mottatt.size());
      assertThat(ute).isLessThanOrEqualTo(mottatt.size() + 1);
      for (Mottaker hvem : List.of(en, to)) {
        hvem.taStraks()
            .ifPresent(
                levering -> {
                  mottatt.add(Mottaker.melding(levering));
                  hvem.kvitterOgVent(levering);
                });
      }
    }
    assertThat(mottatt).isEqualTo(sendt);
  }

  @Test
  void whatIsNotAcknowledgedWhenAStreamBreaksComesAgainWithTheSameIdAndTheNextAttempt() {
    StoredMessage melding = hub.godta(Brev.til(MOTTAKER));
    Mottaker foerste = hub.mottaker(MOTTAKER, 1);
    Delivery levering = foerste.ta();
    foerste.bryt();

    Mottaker andre = hub.mottaker(MOTTAKER, 1);
    Delivery igjen = andre.ta();
    assertThat(igjen.getDeliveryId()).isEqualTo(levering.getDeliveryId());
    assertThat(igjen.getAttempt()).isEqualTo(2);
    andre.kvitterOgVent(igjen);
    assertThat(hub.tilstand(melding)).isEqualTo(State.ACKED);
  }

  @Test
  void anAcknowledgementOnANewStreamCountsForWhatTheBrokenOneHandedOver() {
    StoredMessage melding = hub.godta(Brev.til(MOTTAKER));
    Mottaker foerste = hub.mottaker(MOTTAKER, 1);
    Delivery levering = foerste.ta();
    foerste.bryt();
    Mottaker andre = hub.mottaker(MOTTAKER, 1);
    andre.kvitterOgVent(levering);

    assertThat(hub.tilstand(melding)).isEqualTo(State.ACKED);
  }

  @Test
  void anAcknowledgementOnAnotherStreamLetsTheQueueGoOn() {
    StoredMessage foerst = hub.godta(Brev.til(MOTTAKER));
    StoredMessage neste = hub.godta(Brev.til(MOTTAKER).i(foerst.conversation()));
    Mottaker taus = hub.mottaker(MOTTAKER, 5);
    Delivery levering = taus.ta();
    Mottaker annen = hub.mottaker(MOTTAKER, 5);
    annen.kvitterOgVent(levering);

    assertThat(Mottaker.melding(taus.ta())).isEqualTo(neste.messageId());
  }

  @Test
  void aReceiverThatNeverAcknowledgesGetsItAgainWhenTheLeaseRunsOutAndNothingIsLost() {
    StoredMessage melding = hub.godta(Brev.til(MOTTAKER));
    Mottaker mottaker = hub.mottaker(MOTTAKER, 5);
    for (int forsoek = 1; forsoek <= 4; forsoek++) {
      assertThat(mottaker.ta().getAttempt()).isEqualTo(forsoek);
      hub.klokke.fram(Testhub.LEIE.plusSeconds(1));
    }
    assertThat(hub.lager.followups().tasksFrom(melding.id()))
        .singleElement()
        .satisfies(oppgave -> assertThat(oppgave.unit()).isEqualTo(MOTTAKER))
        .satisfies(oppgave -> assertThat(oppgave.kind()).isEqualTo("MOTTAK_KVITTERER_IKKE"));
    Mottaker avsender = hub.mottaker(AVSENDER, 5);
    assertThat(avsender.ta().getNotice().getAarsak()).isEqualTo(Aarsak.AARSAK_LEVERT_IKKE_KVITTERT);
    mottaker.kvitterOgVent(mottaker.ta());
    assertThat(hub.tilstand(melding)).isEqualTo(State.ACKED);
  }

  @Test
  void oneWhoseContentCannotBeReadKeepsNoOtherWaiting() throws Exception {
    StoredMessage uleselig = hub.godta(Brev.til(MOTTAKER));
    try (var forbindelse = hub.kilde.getConnection();
        var setning = forbindelse.prepareStatement("update message_secret set wrapped = ? where message = ?")) {
      setning.setBytes(1, new byte[] {1, 2, 3});
      setning.setObject(2, uleselig.id());
      assertThat(setning.executeUpdate()).isEqualTo(1);
    }
    StoredMessage annen = hub.godta(Brev.til(MOTTAKER));
    Mottaker mottaker = hub.mottaker(MOTTAKER, 5);
    Delivery levering = mottaker.ta();
    assertThat(Mottaker.melding(levering)).isEqualTo(annen.messageId());
    mottaker.kvitterOgVent(levering);
    StoredMessage etter = hub.godta(Brev.til(MOTTAKER));
    assertThat(Mottaker.melding(mottaker.ta())).as("the stream goes on").isEqualTo(etter.messageId());
  }

  @Test
  void ordinaryMessagesThatNobodyAcknowledgesTakeNoCreditFromAnUrgentOne() {
    for (int i = 0; i < 15; i++) {
      hub.godta(Brev.til(MOTTAKER));
    }
    Mottaker mottaker = hub.mottaker(MOTTAKER, 10);
    mottaker.taAlle(9);
    StoredMessage haster = hub.godta(Brev.til(MOTTAKER).somHaster());
    assertThat(Mottaker.melding(mottaker.ta())).isEqualTo(haster.messageId());
  }

  @Test
  void urgentMessagesGoBeforeOrdinaryOnes() {
    hub.godta(Brev.til(MOTTAKER));
    hub.godta(Brev.til(MOTTAKER));
    StoredMessage haster = hub.godta(Brev.til(MOTTAKER).somHaster());
    Mottaker mottaker = hub.mottaker(MOTTAKER, 1);

    assertThat(Mottaker.melding(mottaker.ta())).isEqualTo(haster.messageId());
  }

  @Test
  void aUnitOfAnotherOrganisationLooksExactlyLikeOneThatDoesNotExist() throws Exception {
    Mottaker annen = new Mottaker(hub, AVSENDERORG).aapne(MOTTAKER, 1);
    Mottaker ukjent = new Mottaker(hub, AVSENDERORG).aapne("finnes-ikke", 1);

    Throwable a = annen.slutt.get(20, TimeUnit.SECONDS).orElseThrow();
    Throwable u = ukjent.slutt.get(20, TimeUnit.SECONDS).orElseThrow();
    assertThat(Status.fromThrowable(a).getCode()).isEqualTo(Status.Code.NOT_FOUND);
    assertThat(a).hasMessage(u.getMessage());
  }

  @Test
  void theFirstRequestMustOpenTheInbox() throws Exception {
    Mottaker mottaker = new Mottaker(hub, MOTTAKERORG);
    mottaker.merKreditt(1);

    assertThat(Status.fromThrowable(mottaker.slutt.get(20, TimeUnit.SECONDS).orElseThrow()).getCode())
        .isEqualTo(Status.Code.INVALID_ARGUMENT);
  }

  @Test
  void aReceiptForSomebodyElsesMessageIsAnsweredAsOneThatDoesNotExist() throws Exception {
    StoredMessage melding = hub.godta(Brev.til(Katalog.MOTTAKER2));
    Mottaker fremmed = hub.mottaker(MOTTAKER, 1);
    fremmed.lest(melding.messageId().toString(), "saksbehandler");
    Mottaker ukjent = hub.mottaker(MOTTAKER, 1);
    ukjent.lest(UUID.randomUUID().toString(), "saksbehandler");

    assertThat(fremmed.slutt.get(20, TimeUnit.SECONDS).orElseThrow())
        .hasMessage(ukjent.slutt.get(20, TimeUnit.SECONDS).orElseThrow().getMessage());
  }

  @Test
  void aMessageThatIsQueuedIsNotThereForItsReceiverBeforeItIsHandedOver() throws Exception {
    StoredMessage foerst = hub.godta(Brev.til(MOTTAKER));
    StoredMessage etter = hub.godta(Brev.til(MOTTAKER).i(foerst.conversation()));
    Mottaker mottaker = hub.mottaker(MOTTAKER, 5);
    mottaker.ta();
    mottaker.appkvittering(
        etter.messageId().toString(), AppRecStatus.APP_REC_STATUS_OK, Aarsak.AARSAK_UNSPECIFIED);

    assertThat(Status.fromThrowable(mottaker.slutt.get(20, TimeUnit.SECONDS).orElseThrow()).getCode())
        .isEqualTo(Status.Code.NOT_FOUND);
    assertThat(hub.tilstand(etter)).isEqualTo(State.QUEUED);
  }

  @Test
  void aStreamThatIsEndedByTheReceiverIsAnsweredWhenAllIsRecorded() throws Exception {
    StoredMessage melding = hub.godta(Brev.til(MOTTAKER));
    Mottaker mottaker = hub.mottaker(MOTTAKER, 5);
    mottaker.kvitter(mottaker.ta());
    mottaker.ferdig();

    assertThat(mottaker.slutt.get(20, TimeUnit.SECONDS)).isEmpty();
    assertThat(hub.tilstand(melding)).isEqualTo(State.ACKED);
  }

  @Test
  void anAnswerIsAReceiptToTheOneWhoAskedWhenItIsHandedOver() {
    StoredMessage spurt = hub.godta(Brev.til(MOTTAKER));
    StoredMessage svar =
        hub.godta(Brev.til(AVSENDER).fra(MOTTAKER).i(spurt.conversation()).svarPaa(spurt.id()));
    Mottaker avsender = hub.mottaker(AVSENDER, 5);
    Delivery levering = avsender.ta();
    assertThat(Mottaker.melding(levering)).isEqualTo(svar.messageId());
    avsender.kvitterOgVent(levering);

    Receipt kvittering = avsender.ta().getReceipt();
    assertThat(kvittering.getLevel()).isEqualTo(ReceiptLevel.RECEIPT_LEVEL_ANSWER);
    assertThat(kvittering.getMessageId()).isEqualTo(spurt.messageId().toString());
  }

  @Test
  void everyDeliveryOfAMessageIsBehindAJudgementOfItsOwn() {
    Map<UUID, Integer> mottatt = new HashMap<>();
    for (int i = 0; i < 5; i++) {
      hub.godta(Brev.til(MOTTAKER));
    }
    Mottaker mottaker = hub.mottaker(MOTTAKER, 5);
    for (int i = 0; i < 5; i++) {
      mottatt.merge(Mottaker.melding(mottaker.ta()), 1, Integer::sum);
    }
    mottaker.bryt();
    Mottaker igjen = hub.mottaker(MOTTAKER, 5);
    for (int i = 0; i < 5; i++) {
      mottatt.merge(Mottaker.melding(igjen.ta()), 1, Integer::sum);
    }
    assertThat(mottatt.values()).containsOnly(2);
    assertThat(hub.dommer.doemt.get()).isGreaterThanOrEqualTo(10);
  }
}
