package no.stillas.hub.delivery;

import static no.stillas.hub.delivery.Katalog.AVSENDER;
import static no.stillas.hub.delivery.Katalog.MOTTAKER;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import no.stillas.hub.database.Sql;
import no.stillas.hub.delivery.Feiing.Feid;
import no.stillas.hub.ledger.ExpectationState;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.State;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.TaskRow;
import no.stillas.proto.exchange.v1.AppRecStatus;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.Notice;
import no.stillas.proto.exchange.v1.NoticeKind;
import no.stillas.proto.kodeverk.v1.Aarsak;
import org.junit.jupiter.api.Test;

/** Who is told, and when, that something nobody has taken or decided stands still. */
class AlarmTest extends MedHub {
  @Test
  void aHeldMessageThatExpiresBeforeANamedHumanDecidedIsATaskForItsSender() {
    StoredMessage melding =
        hub.godta(Brev.til(MOTTAKER).somVenterPaa("vurdering:C03").utloeper(om(Duration.ofDays(1))));
    hub.klokke.fram(Duration.ofDays(2));
    assertThat(hub.feiing.sweep(hub.klokke.instant()).utloept()).isEqualTo(1);

    assertThat(hub.tilstand(melding)).isEqualTo(State.EXPIRED);
    assertThat(hub.lager.followups().tasksFrom(melding.id()))
        .singleElement()
        .satisfies(oppgave -> {
          assertThat(oppgave.kind()).isEqualTo("VURDERING_UTLOEPT");
          assertThat(oppgave.unit()).isEqualTo(AVSENDER);
        });
  }

  @Test
  void aDutyThatNoSystemTakesAlarmsBothPartiesAndThenTheDutyServiceOnceEach() {
    StoredMessage melding = hub.godta(Brev.til(MOTTAKER).somHaster());
    assertThat(hub.feiing.sweep(hub.klokke.instant()).alarmer()).isZero();
    hub.klokke.fram(Duration.ofMinutes(15));
    assertThat(hub.feiing.sweep(hub.klokke.instant()).alarmer()).isEqualTo(1);
    assertThat(hub.feiing.sweep(hub.klokke.instant()).alarmer()).isZero();
    assertThat(hub.lager.followups().tasksFrom(melding.id()))
        .extracting(TaskRow::unit)
        .containsExactlyInAnyOrder(AVSENDER, MOTTAKER);
    Mottaker avsender = hub.mottaker(AVSENDER, 5);
    Notice ring = avsender.ta().getNotice();
    assertThat(ring.getKind()).isEqualTo(NoticeKind.NOTICE_KIND_RING);
    assertThat(ring.getTekst()).contains("plikten ikke oppfylt").contains("40 00 00 01");
    hub.klokke.fram(Duration.ofMinutes(15));
    assertThat(hub.feiing.sweep(hub.klokke.instant()).alarmer()).isEqualTo(1);
    assertThat(hub.feiing.sweep(hub.klokke.instant()).alarmer()).isZero();

    assertThat(hub.lager.followups().tasksFrom(melding.id()))
        .filteredOn(oppgave -> oppgave.unit().equals("barnevernvakt"))
        .singleElement()
        .satisfies(oppgave -> assertThat(oppgave.text()).contains("40 00 00 01"));
    // It is delivered all the same when the receiver is up, and the receiver's own notice does not wait behind it.
    Mottaker mottaker = hub.mottaker(MOTTAKER, 5);
    assertThat(List.of(mottaker.ta(), mottaker.ta()))
        .extracting(Delivery::getContentCase)
        .containsExactlyInAnyOrder(Delivery.ContentCase.MESSAGE, Delivery.ContentCase.NOTICE);
  }

  @Test
  void anAcknowledgementAloneDoesNotStopTheAlarmButAnApplicationReceiptDoes() {
    StoredMessage bareHentet = hub.godta(Brev.til(MOTTAKER).somHaster());
    StoredMessage tatt = hub.godta(Brev.til(MOTTAKER).somHaster());
    Mottaker mottaker = hub.mottaker(MOTTAKER, 5);
    mottaker.kvitterOgVent(mottaker.ta());
    mottaker.kvitterOgVent(mottaker.ta());
    String id = tatt.messageId().toString();
    mottaker.appkvittering(id, AppRecStatus.APP_REC_STATUS_OK, Aarsak.AARSAK_UNSPECIFIED);
    mottaker.ventBokfoert(id);
    hub.klokke.fram(Duration.ofMinutes(16));

    assertThat(hub.feiing.sweep(hub.klokke.instant()).alarmer()).isEqualTo(1);
    assertThat(hub.lager.followups().tasksFrom(bareHentet.id())).hasSize(2);
    assertThat(hub.lager.followups().tasksFrom(tatt.id())).isEmpty();
  }

  @Test
  void aReceiverCanHaveATimeOfItsOwn() {
    hub.katalog.frister.put(MOTTAKER, Duration.ofMinutes(5));
    hub.godta(Brev.til(MOTTAKER).somHaster());
    hub.klokke.fram(Duration.ofMinutes(5));

    assertThat(hub.feiing.sweep(hub.klokke.instant()).alarmer()).isEqualTo(1);
  }

  @Test
  void anUrgentMessageThatIsHeldAlarmsItsSenderTwiceAndNobodyElse() {
    StoredMessage melding = hub.godta(Brev.til(MOTTAKER).somHaster().somVenterPaa("vurdering:C03"));
    assertThat(hub.feiing.sweep(hub.klokke.instant()).alarmer()).isZero();
    hub.klokke.fram(Duration.ofMinutes(15));
    assertThat(hub.feiing.sweep(hub.klokke.instant()).alarmer()).isEqualTo(1);
    assertThat(hub.feiing.sweep(hub.klokke.instant()).alarmer()).isZero();
    Notice ring = hub.mottaker(AVSENDER, 5).ta().getNotice();
    assertThat(ring.getKind()).isEqualTo(NoticeKind.NOTICE_KIND_RING);
    assertThat(ring.getTekst()).contains("ikke sendt").contains("40 00 00 01");
    hub.klokke.fram(Duration.ofMinutes(15));
    assertThat(hub.feiing.sweep(hub.klokke.instant()).alarmer()).isEqualTo(1);
    hub.klokke.fram(Duration.ofDays(1));
    assertThat(hub.feiing.sweep(hub.klokke.instant()).alarmer()).isZero();

    assertThat(hub.lager.followups().tasksFrom(melding.id())).extracting(TaskRow::unit).containsExactly(AVSENDER, AVSENDER);
    assertThat(hub.lager.deliveries().inbox(MOTTAKER, 5)).as("who may not have it hears nothing of it").isEmpty();
    assertThat(hub.tilstand(melding)).isEqualTo(State.HELD);
  }

  @Test
  void anUrgentMessageThatIsJudgedOnInTimeAlarmsNobodyForHavingBeenHeld() {
    StoredMessage melding = hub.godta(Brev.til(MOTTAKER).somHaster().somVenterPaa("avslag"));
    hub.frigivelse.holdt(Lane.DUTY_AND_URGENT);
    hub.klokke.fram(Duration.ofHours(1));

    assertThat(hub.feiing.sweep(hub.klokke.instant()).alarmer()).isZero();
    assertThat(hub.lager.followups().tasksFrom(melding.id())).isEmpty();
    assertThat(hub.lager.followups().expectationsIn(melding.conversation()))
        .singleElement()
        .satisfies(klokke -> assertThat(klokke.state()).isEqualTo(ExpectationState.MET));
  }

  @Test
  void aDutyThatTheReceiversSystemRefusesAlarmsBothPartiesAtOnceAndThenTheDutyService() {
    StoredMessage melding = avvist();
    assertThat(hub.feiing.sweep(hub.klokke.instant()).alarmer()).isEqualTo(1);
    assertThat(hub.feiing.sweep(hub.klokke.instant()).alarmer()).isZero();
    assertThat(hub.lager.followups().tasksFrom(melding.id()))
        .extracting(TaskRow::unit)
        .containsExactlyInAnyOrder(AVSENDER, MOTTAKER);
    assertThat(varsel(AVSENDER).getTekst()).contains("plikten ikke oppfylt").contains("40 00 00 01");

    hub.klokke.fram(Duration.ofMinutes(15));
    assertThat(hub.feiing.sweep(hub.klokke.instant()).alarmer()).isEqualTo(1);
    assertThat(hub.feiing.sweep(hub.klokke.instant()).alarmer()).isZero();
    assertThat(hub.lager.followups().tasksFrom(melding.id())).extracting(TaskRow::unit).contains("barnevernvakt");
  }

  @Test
  void theDutyServiceIsLeftAloneWhenTheSenderHasSeenToTheRefusal() {
    StoredMessage melding = avvist();
    hub.feiing.sweep(hub.klokke.instant());
    TaskRow oppgave =
        hub.lager.followups().tasksFrom(melding.id()).stream().filter(t -> t.unit().equals(AVSENDER)).findFirst().orElseThrow();
    hub.lukk(oppgave.id());
    hub.klokke.fram(Duration.ofHours(1));

    assertThat(hub.feiing.sweep(hub.klokke.instant()).alarmer()).isZero();
    assertThat(hub.lager.followups().tasksFrom(melding.id())).extracting(TaskRow::unit).doesNotContain("barnevernvakt");
  }

  private StoredMessage avvist() {
    StoredMessage melding = hub.godta(Brev.til(MOTTAKER).somHaster());
    Mottaker mottaker = hub.mottaker(MOTTAKER, 5);
    mottaker.kvitterOgVent(mottaker.ta());
    String id = melding.messageId().toString();
    mottaker.appkvittering(id, AppRecStatus.APP_REC_STATUS_AVVIST, Aarsak.AARSAK_TEKNISK_FEIL);
    mottaker.ventBokfoert(id);
    assertThat(hub.tilstand(melding)).isEqualTo(State.REJECTED);
    return melding;
  }

  private Notice varsel(String enhet) {
    Mottaker mottaker = hub.mottaker(enhet, 5);
    while (true) {
      Delivery levering = mottaker.ta();
      if (levering.hasNotice()) {
        return levering.getNotice();
      }
    }
  }

  @Test
  void oneThatCannotEvenBeReadStopsNeitherTheAlarmNorTheExpiryOfOthers() throws SQLException {
    StoredMessage gift = hub.godta(Brev.til(MOTTAKER).utloeper(om(Duration.ofMinutes(5))));
    StoredMessage utloept = hub.godta(Brev.til(MOTTAKER).utloeper(om(Duration.ofMinutes(10))));
    StoredMessage plikt = hub.godta(Brev.til(MOTTAKER).somHaster());
    StoredMessage giftplikt = hub.godta(Brev.til(MOTTAKER).somHaster());
    try (var forbindelse = hub.kilde.getConnection()) {
      for (StoredMessage m : List.of(gift, giftplikt)) {
        Sql.update(forbindelse, "update message set lane = 'UKJENT' where id = ?", m.id());
      }
      if (!forbindelse.getAutoCommit()) {
        forbindelse.commit();
      }
    }
    hub.klokke.fram(Duration.ofMinutes(15));

    assertThat(hub.feiing.sweep(hub.klokke.instant())).isEqualTo(new Feid(1, 1, 0));
    assertThat(hub.tilstand(utloept)).isEqualTo(State.EXPIRED);
    assertThat(hub.lager.followups().tasksFrom(plikt.id())).hasSize(2);
  }
}
