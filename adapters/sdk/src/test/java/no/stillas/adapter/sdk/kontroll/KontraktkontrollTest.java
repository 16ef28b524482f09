package no.stillas.adapter.sdk.kontroll;

import static no.stillas.adapter.sdk.fake.Meldinger.envelope;
import static no.stillas.adapter.sdk.fake.Meldinger.varsel;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import no.stillas.adapter.sdk.Feltfeil;
import no.stillas.proto.Plikter;
import no.stillas.proto.exchange.v1.DeliveredMessage;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Paastand;
import no.stillas.proto.felles.v1.Navn;
import no.stillas.proto.judgement.v1.Utelatelse;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import org.junit.jupiter.api.Test;

class KontraktkontrollTest {
    @Test
    void aMessageThatKeepsTheContractHasNoFaults() {
        assertThat(Kontraktkontroll.utgaaende(envelope().build())).isEmpty();
    }

    @Test
    void faultsOfEnvelopeAndDocumentAreNamedByPath() {
        var melding = envelope().setMessageId("x").setDocument(Any.pack(varsel().toBuilder().clearVersjon().build())).build();
        assertThat(Kontraktkontroll.utgaaende(melding)).extracting(Feltfeil::felt).containsExactly("message_id", "document.versjon");
    }

    @Test
    void whatIsNoDocumentTypeIsAFault() {
        assertThat(Kontraktkontroll.utgaaende(envelope().setDocument(Any.pack(Navn.getDefaultInstance())).build()))
                .extracting(Feltfeil::felt).containsExactly("document");
        assertThat(Kontraktkontroll.utgaaende(envelope().clearDocument().build()))
                .extracting(Feltfeil::felt).containsExactly("document");
        var feilBytes = Any.newBuilder().setTypeUrl(Any.pack(varsel()).getTypeUrl()).setValue(ByteString.copyFromUtf8("\377"));
        assertThat(Kontraktkontroll.utgaaende(envelope().setDocument(feilBytes).build())).isNotEmpty();
    }

    @Test
    void constraintsDoNotHoldAgainstWhatWasLeftOut() {
        var uten = varsel().toBuilder().clearVersjon().clearTidspunkt().build();
        assertThat(Kontraktkontroll.innkommet(utelatt("versjon"), uten)).extracting(Feltfeil::felt).containsExactly("document.tidspunkt");
        assertThat(Kontraktkontroll.innkommet(utelatt("versjon", "tidspunkt"), uten)).isEmpty();
    }

    @Test
    void whereThePlaceIsNotToldOnlyWhatIsEmptyIsWaived() {
        var uten = varsel().toBuilder().clearTidspunkt().setSamtykkeId("feil").build();
        assertThat(Kontraktkontroll.innkommet(utelatt(""), uten)).extracting(Feltfeil::felt).containsExactly("document.samtykke_id");
    }

    @Test
    void dutiesDangerAndWhatIsUrgentAreKnown() {
        assertThat(Plikt.ellerHaster(envelope().build())).isFalse();
        assertThat(Plikt.ellerHaster(envelope().setHastegrad(Hastegrad.HASTEGRAD_UMIDDELBAR).build())).isTrue();
        assertThat(Plikt.ellerHaster(med(Grunnlag.GRUNNLAG_PALEGG))).isFalse();
    }

    @Test
    void everyDutyOfTheContractIsOneToTheAdapter() {
        assertThat(Plikter.alle()).hasSizeGreaterThan(7).allSatisfy(grunnlag -> assertThat(Plikt.ellerHaster(med(grunnlag))).isTrue());
    }

    private static Envelope med(Grunnlag grunnlag) {
        return envelope().addGrunnlag(Paastand.newBuilder().setGrunnlag(grunnlag)).build();
    }

    private static DeliveredMessage utelatt(String... stier) {
        var melding = DeliveredMessage.newBuilder();
        for (var sti : stier) {
            melding.addUtelatt(Utelatelse.newBuilder().setSti(sti));
        }
        return melding.build();
    }
}
