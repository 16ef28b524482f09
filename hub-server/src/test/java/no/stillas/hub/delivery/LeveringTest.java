package no.stillas.hub.delivery;

import static no.stillas.hub.delivery.Katalog.AVSENDER;
import static no.stillas.hub.delivery.Katalog.AVSENDERORG;
import static no.stillas.hub.delivery.Katalog.MOTTAKER;
import static no.stillas.hub.delivery.Katalog.MOTTAKERORG;
import static no.stillas.proto.drift.v1.QuarantineDecision.QUARANTINE_DECISION_GI_OPP;
import static no.stillas.proto.drift.v1.QuarantineDecision.QUARANTINE_DECISION_PROEV_IGJEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.stillas.hub.delivery.Feiing.Feid;
import no.stillas.hub.ledger.DeliveryState;
import no.stillas.hub.ledger.Messages.Payload;
import no.stillas.hub.ledger.ReceiptKind;
import no.stillas.hub.ledger.State;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.proto.exchange.v1.AppRecStatus;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.Failure;
import no.stillas.proto.exchange.v1.GetStatusRequest;
import no.stillas.proto.exchange.v1.MessageState;
import no.stillas.proto.exchange.v1.Receipt;
import no.stillas.proto.felles.v1.Ansatt;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.lager.v1.Handling;
import org.junit.jupiter.api.Test;

/** What happens to messages that are not simply taken. */
class LeveringTest extends MedHub {
  // --- failures

  @Test
  void aTransientFailureIsTriedAgainLaterAndLaterAndTheWaitSurvivesARestart() {
    StoredMessage melding = hub.godta(Brev.til(MOTTAKER));
    Mottaker mottaker = hub.mottaker(MOTTAKER, 1);
    Instant foer = hub.klokke.instant();
    mottaker.avslaa(mottaker.ta(), Failure.FAILURE_TRANSIENT);
    Instant foerste = rad(melding).notBefore();
    assertThat(foerste).isBetween(foer.plusSeconds(1), foer.plusSeconds(2));
    hub.close();

    Stillbarklokke gammel = hub.klokke;
    hub = Testhub.paaH2(mappe);
    assertThat(rad(melding).notBefore()).isEqualTo(foerste);
    assertThat(rad(melding).attempt()).isEqualTo(1);
    hub.klokke.fram(Duration.between(hub.klokke.instant(), gammel.instant()).plusSeconds(3));
    Mottaker igjen = hub.mottaker(MOTTAKER, 1);
    Delivery andre = igjen.ta();
    assertThat(andre.getAttempt()).isEqualTo(2);
    Instant naa = hub.klokke.instant();
    igjen.avslaa(andre, Failure.FAILURE_TRANSIENT);
    assertThat(rad(melding).notBefore()).isBetween(naa.plusSeconds(2), naa.plusSeconds(4));
    assertThat(hub.tilstand(melding)).isEqualTo(State.QUEUED);
  }

  @Test
  void theNextOfAConversationWaitsForTheOneThatIsTriedAgain() {
    StoredMessage foerst = hub.godta(Brev.til(MOTTAKER));
    hub.godta(Brev.til(MOTTAKER).i(foerst.conversation()));
    Mottaker mottaker = hub.mottaker(MOTTAKER, 5);
    mottaker.avslaa(mottaker.ta(), Failure.FAILURE_TRANSIENT);
    StoredMessage annen = hub.godta(Brev.til(MOTTAKER));
    assertThat(Mottaker.melding(mottaker.ta())).isEqualTo(annen.messageId());
    hub.klokke.fram(Duration.ofSeconds(3));

    assertThat(Mottaker.melding(mottaker.ta())).isEqualTo(foerst.messageId());
  }

  @Test
  void aPermanentFailureIsQuarantinedAndBlocksItsConversationUntilAnOperatorDecides() {
    StoredMessage melding = hub.godta(Brev.til(MOTTAKER));
    StoredMessage neste = hub.godta(Brev.til(MOTTAKER).i(melding.conversation()));
    StoredMessage haster = hub.godta(Brev.til(MOTTAKER).i(melding.conversation()).somHaster());
    Mottaker mottaker = hub.mottaker(MOTTAKER, 5);
    // Two conversations' worth of queues: what is committed together is sent in no promised order.
    Map<UUID, Delivery> foerste = mottaker.taAlle(2);
    assertThat(foerste).containsOnlyKeys(haster.messageId(), melding.messageId());
    mottaker.avslaa(foerste.get(melding.messageId()), Failure.FAILURE_PERMANENT);
    assertThat(hub.tilstand(melding)).isEqualTo(State.QUARANTINED);
    Receipt negativ = hub.mottaker(AVSENDER, 5).ta().getReceipt();
    assertThat(negativ.getPositive()).isFalse();
    assertThat(negativ.getAarsak()).isEqualTo(Aarsak.AARSAK_TEKNISK_FEIL);
    StoredMessage annen = hub.godta(Brev.til(MOTTAKER));
    assertThat(Mottaker.melding(mottaker.ta())).isEqualTo(annen.messageId());
    assertThat(hub.tilstand(neste)).isEqualTo(State.QUEUED);

    assertThat(hub.avgjoer(rad(melding).delivery().id(), QUARANTINE_DECISION_PROEV_IGJEN)).isEqualTo(MessageState.MESSAGE_STATE_QUEUED);
    Delivery igjen = mottaker.ta();
    assertThat(Mottaker.melding(igjen)).isEqualTo(melding.messageId());
    mottaker.avslaa(igjen, Failure.FAILURE_PERMANENT);
    assertThat(hub.avgjoer(rad(melding).delivery().id(), QUARANTINE_DECISION_GI_OPP)).isEqualTo(MessageState.MESSAGE_STATE_STOPPED);
    assertThat(Mottaker.melding(mottaker.ta())).isEqualTo(neste.messageId());
    assertThat(hub.tilstand(melding)).isEqualTo(State.STOPPED);
    assertThat(hub.lager.messages().payload(melding.id())).isInstanceOf(Payload.Gone.class);
    assertThatThrownBy(() -> hub.avgjoer(rad(melding).delivery().id(), QUARANTINE_DECISION_PROEV_IGJEN))
        .hasMessageContaining("not in quarantine any more");
  }

  @Test
  void dutiesAndUrgentMessagesPassOneInQuarantineEvenInTheirOwnConversation() {
    StoredMessage melding = hub.godta(Brev.til(MOTTAKER).somHaster());
    StoredMessage neste = hub.godta(Brev.til(MOTTAKER).i(melding.conversation()).somHaster());
    Mottaker mottaker = hub.mottaker(MOTTAKER, 5);
    mottaker.avslaa(mottaker.taMelding(), Failure.FAILURE_PERMANENT);
    Delivery etter = mottaker.taMelding();
    assertThat(Mottaker.melding(etter)).isEqualTo(neste.messageId());
    mottaker.kvitterOgVent(etter);

    assertThat(hub.avgjoer(rad(melding).delivery().id(), QUARANTINE_DECISION_PROEV_IGJEN)).isEqualTo(MessageState.MESSAGE_STATE_QUEUED);
    assertThat(Mottaker.melding(mottaker.taMelding())).isEqualTo(melding.messageId());
  }

  @Test
  void aReceiptThatIsRefusedForGoodStandsInNobodysWay() {
    StoredMessage melding = hub.godta(Brev.til(MOTTAKER));
    Mottaker mottaker = hub.mottaker(MOTTAKER, 5);
    mottaker.kvitterOgVent(mottaker.ta());
    Mottaker avsender = hub.mottaker(AVSENDER, 5);
    avsender.avslaa(avsender.ta(), Failure.FAILURE_PERMANENT);
    mottaker.appkvittering(
        melding.messageId().toString(), AppRecStatus.APP_REC_STATUS_OK, Aarsak.AARSAK_UNSPECIFIED);

    assertThat(avsender.ta().getReceipt().getPositive()).isTrue();
  }

  // --- expiry

  @Test
  void aMessageThatExpiresBeforeItIsTakenGivesItsSenderANegativeReceipt() {
    StoredMessage melding = hub.godta(Brev.til(MOTTAKER).utloeper(om(Duration.ofHours(1))));
    hub.klokke.fram(Duration.ofHours(1));
    assertThat(hub.feiing.sweep(hub.klokke.instant())).isEqualTo(new Feid(1, 0, 0));
    assertThat(hub.feiing.sweep(hub.klokke.instant())).isEqualTo(new Feid(0, 0, 0));

    assertThat(hub.tilstand(melding)).isEqualTo(State.EXPIRED);
    Receipt negativ = hub.mottaker(AVSENDER, 5).ta().getReceipt();
    assertThat(negativ.getPositive()).isFalse();
    assertThat(negativ.getAarsak()).isEqualTo(Aarsak.AARSAK_UTLOEPT);
  }

  @Test
  void anExpiredMessageIsNotHandedOverThoughNobodyHasSwept() {
    StoredMessage melding = hub.godta(Brev.til(MOTTAKER).utloeper(om(Duration.ofHours(1))));
    StoredMessage neste = hub.godta(Brev.til(MOTTAKER).i(melding.conversation()));
    hub.klokke.fram(Duration.ofHours(2));
    Mottaker mottaker = hub.mottaker(MOTTAKER, 1);

    assertThat(Mottaker.melding(mottaker.ta())).isEqualTo(neste.messageId());
    assertThat(hub.tilstand(melding)).isEqualTo(State.EXPIRED);
  }

  @Test
  void aDutyOrAnUrgentMessageNeverExpires() {
    StoredMessage melding = hub.godta(Brev.til(MOTTAKER).somHaster().utloeper(om(Duration.ofHours(1))));
    hub.klokke.fram(Duration.ofDays(30));
    hub.feiing.sweep(hub.klokke.instant());

    Mottaker mottaker = hub.mottaker(MOTTAKER, 5);
    assertThat(List.of(mottaker.ta(), mottaker.ta())).filteredOn(Delivery::hasMessage).hasSize(1);
    assertThat(hub.tilstand(melding)).isEqualTo(State.HANDED_OVER);
  }

  @Test
  void whatWasHandedOverAMomentAgoDoesNotExpireUnderTheReceiversHands() {
    StoredMessage melding = hub.godta(Brev.til(MOTTAKER).utloeper(om(Duration.ofSeconds(30))));
    Mottaker mottaker = hub.mottaker(MOTTAKER, 1);
    Delivery levering = mottaker.ta();
    hub.klokke.fram(Duration.ofSeconds(31));
    assertThat(hub.feiing.sweep(hub.klokke.instant()).utloept()).isZero();
    mottaker.kvitterOgVent(levering);

    assertThat(hub.tilstand(melding)).isEqualTo(State.ACKED);
  }

  @Test
  void aHeldMessageExpiresToo() {
    StoredMessage melding = hub.godta(Brev.til(MOTTAKER).somVenterPaa("avtale:x").utloeper(om(Duration.ofDays(1))));
    hub.klokke.fram(Duration.ofDays(2));
    hub.feiing.sweep(hub.klokke.instant());

    assertThat(hub.tilstand(melding)).isEqualTo(State.EXPIRED);
  }

  // --- status

  @Test
  void theReceiverSeesAMessageFromWhenItWasHandedOverAndOthersNever() {
    StoredMessage melding = hub.godta(Brev.til(MOTTAKER));
    var spoersmaal =
        GetStatusRequest.newBuilder().setMessageId(melding.messageId().toString()).setAvsender(AVSENDERORG).build();
    assertThat(hub.statuser.of(Testhub.kaller(AVSENDERORG), spoersmaal).getState())
        .isEqualTo(MessageState.MESSAGE_STATE_QUEUED);
    assertThatThrownBy(() -> hub.statuser.of(Testhub.kaller(MOTTAKERORG), spoersmaal))
        .hasMessageStartingWith("NOT_FOUND");
    Mottaker mottaker = hub.mottaker(MOTTAKER, 5);
    mottaker.kvitterOgVent(mottaker.ta());

    assertThat(hub.statuser.of(Testhub.kaller(MOTTAKERORG), spoersmaal).getReceiptsList())
        .extracting(Receipt::getPositive)
        .containsExactly(true);
    assertThatThrownBy(() -> hub.statuser.of(Testhub.kaller("999555444"), spoersmaal))
        .hasMessageStartingWith("NOT_FOUND");
  }

  @Test
  void theSenderOfADutySeesWhomToRingUntilTheReceiversSystemHasTakenIt() {
    StoredMessage melding = hub.godta(Brev.til(MOTTAKER).somHaster());
    StoredMessage vanlig = hub.godta(Brev.til(MOTTAKER));
    assertThat(ring(AVSENDERORG, melding)).contains("Ingen har bekreftet", "plikten ikke oppfylt", "40 00 00 01");
    assertThat(ring(AVSENDERORG, vanlig)).isEmpty();
    Mottaker mottaker = hub.mottaker(MOTTAKER, 5);
    mottaker.kvitterOgVent(mottaker.ta());
    mottaker.kvitterOgVent(mottaker.ta());
    assertThat(ring(AVSENDERORG, melding)).as("fetched is not taken").contains("40 00 00 01");
    assertThat(ring(MOTTAKERORG, melding)).as("the receiver is told in its own way").isEmpty();

    mottaker.appkvittering(melding.messageId().toString(), AppRecStatus.APP_REC_STATUS_OK, Aarsak.AARSAK_UNSPECIFIED);
    mottaker.ventBokfoert(melding.messageId().toString());
    assertThat(ring(AVSENDERORG, melding)).isEmpty();
  }

  private String ring(String hvem, StoredMessage melding) {
    return hub.statuser.of(Testhub.kaller(hvem), GetStatusRequest.newBuilder().setMessageId(melding.messageId().toString())
        .setAvsender(AVSENDERORG).build()).getRing();
  }

  // --- without a system

  @Test
  void aUnitWithoutASystemGetsATaskWithAPrintAndANamedEmployeeReceipts() {
    StoredMessage melding = hub.godta(Brev.til(Katalog.PAPIR));
    StoredMessage neste = hub.godta(Brev.til(Katalog.PAPIR).i(melding.conversation()));
    assertThat(hub.feiing.sweep(hub.klokke.instant()).paaPapir()).isEqualTo(1);
    assertThat(hub.feiing.sweep(hub.klokke.instant()).paaPapir()).isZero();
    assertThat(hub.lager.followups().tasksFrom(melding.id()))
        .singleElement()
        .satisfies(oppgave -> assertThat(oppgave.kind()).isEqualTo("LEVER_PAA_PAPIR"));
    var skolen = Testhub.kaller(MOTTAKERORG);
    UUID levering = rad(melding).delivery().id();
    assertThat(hub.papirpost.utskrift(skolen, levering).join()).contains("Mottatt av (navn og rolle)");
    assertThatThrownBy(() -> hub.papirpost.utskrift(Testhub.kaller(AVSENDERORG), levering))
        .hasMessageStartingWith("NOT_FOUND");
    var rektor = Ansatt.newBuilder().setNavn("Kari Rektor").setRolle("rektor").build();
    hub.papirpost.kvitter(skolen, levering, Handling.newBuilder().setAnsatt(rektor).setTekst("lagt i mappen").build()).join();

    assertThat(hub.tilstand(melding)).isEqualTo(State.ACCEPTED);
    assertThat(hub.les(melding).receipt(ReceiptKind.READ).orElseThrow().text()).contains("rektor").doesNotContain("Kari");
    assertThat(hub.feiing.sweep(hub.klokke.instant()).paaPapir()).isEqualTo(1);
    assertThat(hub.tilstand(neste)).isEqualTo(State.HANDED_OVER);
    assertThat(rad(melding).state()).isEqualTo(DeliveryState.ACKED);
  }
}
