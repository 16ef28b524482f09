package no.stillas.hub.delivery;

import static no.stillas.hub.delivery.Katalog.AVSENDER;
import static no.stillas.hub.delivery.Katalog.AVSENDERORG;
import static no.stillas.hub.delivery.Katalog.MOTTAKER;
import static no.stillas.hub.delivery.Katalog.MOTTAKER2;
import static no.stillas.hub.delivery.Katalog.VERNROLLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.delivery.EtterSending.Endring;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.ledger.DeliveryKind;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.Messages.Payload;
import no.stillas.hub.ledger.State;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.TaskState;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.Failure;
import no.stillas.proto.exchange.v1.GetStatusRequest;
import no.stillas.proto.exchange.v1.Notice;
import no.stillas.proto.exchange.v1.NoticeKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fact changes while messages are on their way. */
class EtterspillTest {
  private static final UUID SAMTYKKE = UUID.randomUUID();
  private static final UUID HENDELSE = UUID.randomUUID();

  /** A child about whom nothing has changed: the consent of the set-up has what waits for the other judged in the background. */
  private static final SubjectKey ANNET = Brev.barn("et annet barn");

  @TempDir Path mappe;
  private Testhub hub;
  private Pseudonym barnet;

  @BeforeEach
  void start() {
    hub = Testhub.paaH2(mappe);
    barnet = hub.samtykke(Brev.barn("barnet"), SAMTYKKE, true);
  }

  @AfterEach
  void stopp() {
    hub.close();
  }

  private void trekk() {
    hub.samtykke(Brev.barn("barnet"), SAMTYKKE, false);
  }

  private List<Notice> varsler(String enhet) {
    return hub.lager.deliveries().inbox(enhet, 100).stream()
        .filter(rad -> rad.delivery().kind() == DeliveryKind.NOTICE)
        .map(
            rad -> {
              try {
                return Notice.parseFrom(rad.delivery().body());
              } catch (InvalidProtocolBufferException e) {
                throw new AssertionError(e);
              }
            })
        .toList();
  }

  @Test
  void whatWaitsWhenTheConsentIsWithdrawnIsDeletedAndItsSenderIsToldAndTheReceiverHearsNothing() {
    StoredMessage melding = hub.godta(Brev.til(MOTTAKER).medSamtykke(SAMTYKKE));
    trekk();
    assertThat(hub.etterspill.samtykkeTrukket(SAMTYKKE.toString(), HENDELSE).join()).isEmpty();

    Vent.til("the message is stopped", () -> hub.tilstand(melding) == State.STOPPED);
    assertThat(hub.lager.messages().payload(melding.id())).isInstanceOf(Payload.Gone.class);
    assertThat(varsler(AVSENDER)).singleElement().satisfies(v -> {
      assertThat(v.getKind()).isEqualTo(NoticeKind.NOTICE_KIND_STANSET);
      assertThat(v.getTekst()).startsWith("Stanset før den ble lest.");
    });
    assertThat(hub.lager.deliveries().inbox(MOTTAKER, 10)).isEmpty();
  }

  @Test
  void theSenderOfADutyThatIsStoppedSeesWhomToRing() {
    StoredMessage melding = hub.godta(Brev.til(MOTTAKER).medSamtykke(SAMTYKKE).somHaster());
    trekk();
    hub.etterspill.samtykkeTrukket(SAMTYKKE.toString(), HENDELSE).join();
    Vent.til("the message is stopped", () -> hub.tilstand(melding) == State.STOPPED);
    assertThat(hub.statuser.of(Testhub.kaller(AVSENDERORG), GetStatusRequest.newBuilder()
        .setMessageId(melding.messageId().toString()).setAvsender(AVSENDERORG).build()).getRing())
        .contains("ble ikke levert", "plikten ikke oppfylt", "40 00 00 01");
  }

  @Test
  void whoReceivedUnderTheConsentGetsOneNoticeWithoutContentAndWhatWasReadStays() {
    StoredMessage lest = hub.godta(Brev.til(MOTTAKER).medSamtykke(SAMTYKKE));
    StoredMessage ogsaaLest = hub.godta(Brev.til(MOTTAKER).medSamtykke(SAMTYKKE));
    Mottaker mottaker = hub.mottaker(MOTTAKER, 5);
    Delivery foerste = mottaker.ta();
    assertThat(foerste.getMessage().getSamtykkerList()).as("what the notice will name").containsExactly(SAMTYKKE.toString());
    mottaker.kvitterOgVent(foerste);
    mottaker.kvitterOgVent(mottaker.ta());
    StoredMessage koet = hub.godta(Brev.til(MOTTAKER2).medSamtykke(SAMTYKKE));
    trekk();
    assertThat(hub.etterspill.samtykkeTrukket(SAMTYKKE.toString(), HENDELSE).join()).containsExactly(MOTTAKER);
    hub.etterspill.samtykkeTrukket(SAMTYKKE.toString(), HENDELSE).join();

    Delivery varsel = mottaker.ta();
    assertThat(varsel.getNotice().getKind()).isEqualTo(NoticeKind.NOTICE_KIND_SAMTYKKE_TRUKKET);
    assertThat(varsel.getNotice().getConsentId()).isEqualTo(SAMTYKKE.toString());
    assertThat(varsel.getNotice().getMessageId()).isEmpty();
    assertThat(varsler(MOTTAKER)).hasSize(1);
    assertThat(varsler(MOTTAKER2)).isEmpty();
    assertThat(List.of(hub.tilstand(lest), hub.tilstand(ogsaaLest))).containsOnly(State.ACKED);
    assertThat(hub.lager.messages().payload(lest.id())).isInstanceOf(Payload.Content.class);
    assertThat(hub.tilstand(koet)).isEqualTo(State.STOPPED);
  }

  @Test
  void whatIsHandedOverAndNotAcknowledgedIsStoppedAndTheSenderIsToldWhenItWent() {
    StoredMessage melding = hub.godta(Brev.til(MOTTAKER).medSamtykke(SAMTYKKE));
    Mottaker mottaker = hub.mottaker(MOTTAKER, 5);
    Delivery levering = mottaker.ta();
    trekk();
    assertThat(hub.etterspill.samtykkeTrukket(SAMTYKKE.toString(), HENDELSE).join()).containsExactly(MOTTAKER);

    Vent.til("the message is stopped", () -> hub.tilstand(melding) == State.STOPPED);
    assertThat(varsler(AVSENDER)).singleElement().satisfies(v ->
        assertThat(v.getTekst()).startsWith("Overlevert 22. november 2026 kl. 11:00:00, ikke kvittert."));
    // The acknowledgement comes after all: the sender is told, and it stays stopped.
    mottaker.kvitterOgVent(levering);
    assertThat(hub.tilstand(melding)).isEqualTo(State.STOPPED);
  }

  @Test
  void whatRestsOnSomethingElseBesidesIsNotTouched() {
    StoredMessage annet = hub.godta(Brev.til(MOTTAKER));
    StoredMessage annetBarn = hub.godta(Brev.til(MOTTAKER).om(Brev.barn("et annet barn")));
    trekk();
    hub.etterspill.samtykkeTrukket(SAMTYKKE.toString(), HENDELSE).join();
    hub.frigivelse.faktaEndret(barnet).join();

    assertThat(List.of(hub.tilstand(annet), hub.tilstand(annetBarn))).containsOnly(State.QUEUED);
  }

  @Test
  void whoReceivedUnderAnotherConsentThanTheMessageWasAcceptedOnIsToldWhenThatIsWithdrawn() {
    UUID annet = UUID.randomUUID();
    hub.samtykke(Brev.barn("barnet"), annet, true);
    hub.dommer.ellers.put(SAMTYKKE, annet);
    StoredMessage melding = hub.godta(Brev.til(MOTTAKER).medSamtykke(SAMTYKKE));
    trekk();
    hub.etterspill.samtykkeTrukket(SAMTYKKE.toString(), HENDELSE).join();
    Mottaker mottaker = hub.mottaker(MOTTAKER, 5);
    mottaker.kvitterOgVent(mottaker.ta());
    assertThat(hub.les(melding).message().consents()).containsExactly(annet.toString());

    hub.samtykke(Brev.barn("barnet"), annet, false);
    assertThat(hub.etterspill.samtykkeTrukket(annet.toString(), UUID.randomUUID()).join()).containsExactly(MOTTAKER);
    assertThat(mottaker.ta().getNotice().getConsentId()).isEqualTo(annet.toString());
  }

  @Test
  void whatIsOutWhenItComesToRestOnAnotherConsentRestsOnBoth() {
    UUID annet = UUID.randomUUID();
    hub.samtykke(Brev.barn("barnet"), annet, true);
    hub.dommer.ellers.put(SAMTYKKE, annet);
    StoredMessage melding = hub.godta(Brev.til(MOTTAKER).medSamtykke(SAMTYKKE));
    Mottaker mottaker = hub.mottaker(MOTTAKER, 5);
    Delivery levering = mottaker.ta();
    trekk();
    hub.etterspill.samtykkeTrukket(SAMTYKKE.toString(), HENDELSE).join();
    mottaker.kvitterOgVent(levering);

    assertThat(hub.les(melding).message().consents())
        .containsExactlyInAnyOrder(SAMTYKKE.toString(), annet.toString());
  }

  @Test
  void oneThatCannotBeJudgedStandsInNobodysWayAndIsTakenUpAgainByTheRound() {
    StoredMessage gift = hub.godta(Brev.til(MOTTAKER).om(ANNET).somVenterPaa("avslag"));
    StoredMessage annen = hub.godta(Brev.til(MOTTAKER).om(ANNET).somVenterPaa("avslag"));
    hub.dommer.kanIkkeDoemmes.add(gift.id());
    var talt = hub.frigivelse.kommet("avslag").join();
    assertThat(List.of(talt.stanset(), talt.feilet())).containsExactly(1, 1);
    assertThat(List.of(hub.tilstand(gift), hub.tilstand(annen))).containsExactly(State.HELD, State.STOPPED);

    hub.dommer.kanIkkeDoemmes.clear();
    assertThat(hub.frigivelse.holdt(Lane.DUTY_AND_URGENT).stanset()).as("another lane").isZero();
    assertThat(hub.frigivelse.holdt(Lane.ORDINARY).stanset()).isEqualTo(1);
    assertThat(hub.tilstand(gift)).isEqualTo(State.STOPPED);
  }

  @Test
  void aWithdrawalBeforeTheHandOverStopsItEvenIfNobodyHasLookedAtTheQueue() {
    StoredMessage melding = hub.godta(Brev.til(MOTTAKER).medSamtykke(SAMTYKKE));
    StoredMessage neste = hub.godta(Brev.til(MOTTAKER).i(melding.conversation()));
    trekk();
    Mottaker mottaker = hub.mottaker(MOTTAKER, 5);

    assertThat(Mottaker.melding(mottaker.ta())).isEqualTo(neste.messageId());
    assertThat(hub.tilstand(melding)).isEqualTo(State.STOPPED);
    assertThat(mottaker.alt).hasSize(1);
  }

  @Test
  void aHeldMessageIsReleasedWhenTheConsentItWaitsForIsRegistered() {
    UUID nytt = UUID.randomUUID();
    StoredMessage melding = hub.godta(Brev.til(MOTTAKER).somVenterPaa(nytt.toString()));
    assertThat(hub.tilstand(melding)).isEqualTo(State.HELD);
    Mottaker mottaker = hub.mottaker(MOTTAKER, 5);
    hub.samtykke(Brev.barn("barnet"), nytt, true);

    Delivery levering = mottaker.ta();
    assertThat(Mottaker.melding(levering)).isEqualTo(melding.messageId());
    assertThat(varsler(AVSENDER)).extracting(Notice::getKind).containsExactly(NoticeKind.NOTICE_KIND_FRIGITT);
    assertThat(hub.les(melding).message().consents()).containsExactly(nytt.toString());
  }

  @Test
  void aHeldMessageThatTurnsOutToBeDeniedIsClosedAndItsSenderIsTold() {
    StoredMessage melding = hub.godta(Brev.til(MOTTAKER).om(ANNET).somVenterPaa("avslag"));
    assertThat(hub.frigivelse.kommet("avslag").join().stanset()).isEqualTo(1);

    assertThat(hub.tilstand(melding)).isEqualTo(State.STOPPED);
    assertThat(hub.mottaker(AVSENDER, 5).ta().getReceipt().getTekst()).isEqualTo("Det finnes ikke grunnlag.");
  }

  @Test
  void aHeldMessageThatComesToWaitForANamedHumanIsATaskForItsSenderOnce() {
    StoredMessage melding = hub.godta(Brev.til(MOTTAKER).somVenterPaa("menneske"));
    assertThat(hub.frigivelse.kommet("menneske").join().venter()).isEqualTo(1);
    assertThat(hub.frigivelse.melding(melding.id()).join().venter()).isEqualTo(1);

    assertThat(hub.lager.followups().tasksFrom(melding.id()))
        .singleElement()
        .satisfies(oppgave -> {
          assertThat(oppgave.kind()).isEqualTo("VURDER_MELDING");
          assertThat(oppgave.unit()).isEqualTo(AVSENDER);
          assertThat(oppgave.state()).isEqualTo(TaskState.OPEN);
        });
  }

  @Test
  void aHeldMessageThatWaitsForMoreStaysHeld() {
    StoredMessage melding = hub.godta(Brev.til(MOTTAKER).somVenterPaa(UUID.randomUUID().toString()));
    assertThat(hub.frigivelse.faktaEndret(barnet).join().venter()).isEqualTo(1);

    assertThat(hub.tilstand(melding)).isEqualTo(State.HELD);
    assertThat(hub.lager.deliveries().inbox(AVSENDER, 5)).isEmpty();
  }

  @Test
  void aChangedProtectionOfAddressIsToldToReceiversWithTheRoleAndToNobodyElse() {
    hub.godta(Brev.til(MOTTAKER));
    hub.godta(Brev.til(VERNROLLE));
    for (String enhet : List.of(MOTTAKER, VERNROLLE)) {
      Mottaker m = hub.mottaker(enhet, 5);
      m.kvitterOgVent(m.ta());
    }

    assertThat(hub.etterspill.endret(Endring.GRADERING, barnet, HENDELSE).join()).containsExactly(VERNROLLE);
    assertThat(varsler(MOTTAKER)).isEmpty();
    assertThat(varsler(VERNROLLE)).extracting(Notice::getKind).containsExactly(NoticeKind.NOTICE_KIND_VERN_ENDRET);
  }

  @Test
  void whoHasNotAcknowledgedWhatItWasGivenIsToldOfTheProtectionAfterItAndOnceHoweverTheAcknowledgementComes() {
    hub.godta(Brev.til(MOTTAKER));
    hub.godta(Brev.til(VERNROLLE));
    hub.mottaker(MOTTAKER, 5).ta();
    Mottaker mottaker = hub.mottaker(VERNROLLE, 5);
    Delivery levering = mottaker.ta();

    assertThat(hub.etterspill.endret(Endring.GRADERING, barnet, HENDELSE).join()).containsExactly(VERNROLLE);
    mottaker.kvitterOgVent(levering);
    assertThat(mottaker.ta().getNotice().getKind()).isEqualTo(NoticeKind.NOTICE_KIND_VERN_ENDRET);
    hub.etterspill.endret(Endring.GRADERING, barnet, HENDELSE).join();
    assertThat(varsler(VERNROLLE)).hasSize(1);
    assertThat(varsler(MOTTAKER)).isEmpty();
  }

  @Test
  void anObjectionIsToldOfEachMessageThatItStopsToWhoHasItAndToNobodyElse() {
    StoredMessage rammet = hub.godta(Brev.til(MOTTAKER));
    StoredMessage ogsaaRammet = hub.godta(Brev.til(MOTTAKER));
    StoredMessage plikt = hub.godta(Brev.til(MOTTAKER));
    hub.godta(Brev.til(VERNROLLE));
    StoredMessage koet = hub.godta(Brev.til(MOTTAKER2));
    Mottaker mottaker = hub.mottaker(MOTTAKER, 5);
    for (int i = 0; i < 3; i++) {
      mottaker.kvitterOgVent(mottaker.ta());
    }
    Mottaker annen = hub.mottaker(VERNROLLE, 5);
    annen.kvitterOgVent(annen.ta());
    hub.dommer.reservert.addAll(Set.of(rammet.id(), ogsaaRammet.id(), koet.id()));

    assertThat(hub.etterspill.endret(Endring.RESERVASJON, barnet, HENDELSE).join()).containsExactly(MOTTAKER);
    hub.etterspill.endret(Endring.RESERVASJON, barnet, HENDELSE).join();

    assertThat(varsler(MOTTAKER)).extracting(Notice::getKind).containsOnly(NoticeKind.NOTICE_KIND_RESERVASJON);
    assertThat(varsler(MOTTAKER)).extracting(Notice::getMessageId)
        .containsExactlyInAnyOrder(rammet.messageId().toString(), ogsaaRammet.messageId().toString())
        .doesNotContain(plikt.messageId().toString());
    assertThat(varsler(MOTTAKER)).extracting(Notice::getTekst).allMatch(tekst -> tekst.contains("Noter det i journalen"));
    assertThat(varsler(VERNROLLE)).isEmpty();
    assertThat(varsler(MOTTAKER2)).as("it has not got the message").isEmpty();
    assertThat(hub.tilstand(rammet)).as("what was read stays").isEqualTo(State.ACKED);
  }

  @Test
  void whatTheHubItselfStopsForAnObjectionIsToldOfInTheSameCommitAndOnce() {
    StoredMessage ute = hub.godta(Brev.til(MOTTAKER).medSamtykke(SAMTYKKE));
    StoredMessage koet = hub.godta(Brev.til(MOTTAKER2).medSamtykke(SAMTYKKE));
    hub.mottaker(MOTTAKER, 5).ta();
    hub.dommer.reservert.addAll(Set.of(ute.id(), koet.id()));
    trekk();
    Vent.til("both are stopped", () -> hub.tilstand(ute) == State.STOPPED && hub.tilstand(koet) == State.STOPPED);

    assertThat(varsler(MOTTAKER)).singleElement().satisfies(varsel -> {
      assertThat(varsel.getKind()).isEqualTo(NoticeKind.NOTICE_KIND_RESERVASJON);
      assertThat(varsel.getMessageId()).isEqualTo(ute.messageId().toString());
    });
    assertThat(varsler(MOTTAKER2)).as("it has not had the message").isEmpty();
    hub.etterspill.endret(Endring.RESERVASJON, barnet, HENDELSE).join();
    assertThat(varsler(MOTTAKER)).hasSize(1);
  }

  @Test
  void aMessageInQuarantineDoesNotKeepTheNoticeOfTheProtectionFromAReceiverWhoHasAnother() {
    Mottaker mottaker = hub.mottaker(VERNROLLE, 5);
    for (int i = 0; i < 3; i++) {
      StoredMessage melding = hub.godta(Brev.til(VERNROLLE));
      Delivery levering = mottaker.ta();
      if (i == 1) {
        mottaker.kvitterOgVent(levering);
      } else {
        mottaker.avslaa(levering, Failure.FAILURE_PERMANENT);
        Vent.til("it is in quarantine", () -> hub.tilstand(melding) == State.QUARANTINED);
      }
    }

    hub.etterspill.endret(Endring.GRADERING, barnet, HENDELSE).join();
    assertThat(mottaker.ta().getNotice().getKind()).isEqualTo(NoticeKind.NOTICE_KIND_VERN_ENDRET);
  }

  @Test
  void norDoesItWhereItIsAllThatTheReceiverHas() {
    Mottaker mottaker = hub.mottaker(VERNROLLE, 5);
    StoredMessage melding = hub.godta(Brev.til(VERNROLLE));
    mottaker.avslaa(mottaker.ta(), Failure.FAILURE_PERMANENT);
    Vent.til("it is in quarantine", () -> hub.tilstand(melding) == State.QUARANTINED);

    hub.etterspill.endret(Endring.GRADERING, barnet, HENDELSE).join();
    assertThat(mottaker.ta().getNotice().getKind()).isEqualTo(NoticeKind.NOTICE_KIND_VERN_ENDRET);
  }
}
