package no.stillas.hub.delivery;

import static no.stillas.hub.delivery.Katalog.AVSENDER;
import static no.stillas.hub.delivery.Katalog.AVSENDERORG;
import static no.stillas.hub.delivery.Katalog.MOTTAKER;
import static no.stillas.hub.delivery.Katalog.MOTTAKERORG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import no.stillas.hub.ledger.Messages.Payload;
import no.stillas.hub.ledger.State;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.proto.exchange.v1.AppRecStatus;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.MessageState;
import no.stillas.proto.exchange.v1.NoticeKind;
import no.stillas.proto.exchange.v1.RecallRequest;
import no.stillas.proto.exchange.v1.RecallResponse;
import no.stillas.proto.kodeverk.v1.Aarsak;
import org.junit.jupiter.api.Test;

/** What was sent to the wrong receiver. */
class TilbakekallTest extends MedHub {
  private static RecallRequest feilMottaker(StoredMessage melding) {
    return RecallRequest.newBuilder()
        .setMessageId(melding.messageId().toString())
        .setBegrunnelse("Feil mottaker valgt.")
        .build();
  }

  private RecallResponse tilbakekall(StoredMessage melding) {
    return hub.tilbakekall.recall(Testhub.kaller(AVSENDERORG), feilMottaker(melding)).join();
  }

  @Test
  void aRecalledMessageThatNobodyHasGotIsGoneWithItsContent() {
    StoredMessage melding = hub.godta(Brev.til(MOTTAKER));
    StoredMessage neste = hub.godta(Brev.til(MOTTAKER).i(melding.conversation()));
    RecallResponse svar = tilbakekall(melding);
    assertThat(svar.getState()).isEqualTo(MessageState.MESSAGE_STATE_RECALLED);
    assertThat(tilbakekall(melding)).isEqualTo(svar);
    assertThat(hub.lager.messages().payload(melding.id())).isInstanceOf(Payload.Gone.class);
    assertThat(hub.lager.followups().expectationsIn(melding.conversation())).isEmpty();

    Mottaker mottaker = hub.mottaker(MOTTAKER, 5);
    assertThat(Mottaker.melding(mottaker.ta())).isEqualTo(neste.messageId());
  }

  @Test
  void aRecalledMessageThatWasTakenIsToBeDeletedAndTheSenderHears() {
    StoredMessage melding = hub.godta(Brev.til(MOTTAKER));
    Mottaker mottaker = hub.mottaker(MOTTAKER, 5);
    mottaker.kvitterOgVent(mottaker.ta());
    assertThat(tilbakekall(melding).getTekst()).contains("72 timer");
    Delivery varsel = mottaker.ta();
    assertThat(varsel.getNotice().getKind()).isEqualTo(NoticeKind.NOTICE_KIND_SLETT);
    mottaker.kvitterOgVent(varsel);
    String id = melding.messageId().toString();
    mottaker.appkvittering(id, AppRecStatus.APP_REC_STATUS_OK, Aarsak.AARSAK_TRUKKET_AV_AVSENDER);
    mottaker.ventBokfoert(id);
    mottaker.appkvittering(id, AppRecStatus.APP_REC_STATUS_OK, Aarsak.AARSAK_TRUKKET_AV_AVSENDER);
    mottaker.ventBokfoert(id);

    Mottaker avsender = hub.mottaker(AVSENDER, 5);
    assertThat(List.of(avsender.ta(), avsender.ta()))
        .extracting(levering -> levering.getNotice().getTekst())
        .anyMatch(tekst -> tekst.contains("bekreftet at meldingen er slettet"));
    hub.klokke.fram(Duration.ofHours(73));
    // The clock for assessing the breach is the sender's own and goes on; that for the confirmation is met.
    assertThat(hub.feiing.sweep(hub.klokke.instant()).alarmer()).isEqualTo(1);
    assertThat(hub.feiing.sweep(hub.klokke.instant()).alarmer()).isZero();
    assertThat(hub.lager.deliveries().inbox(AVSENDER, 10)).hasSize(3);
  }

  @Test
  void onlyTheSenderRecallsAndToAllOthersTheMessageDoesNotExist() {
    StoredMessage melding = hub.godta(Brev.til(MOTTAKER));

    assertThatThrownBy(() -> hub.tilbakekall.recall(Testhub.kaller(MOTTAKERORG), feilMottaker(melding)))
        .hasMessageStartingWith("NOT_FOUND");
    assertThat(hub.tilstand(melding)).isEqualTo(State.QUEUED);
  }
}
