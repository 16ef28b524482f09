package no.stillas.adapter.sdk.kontroll;

import static no.stillas.adapter.sdk.fake.Meldinger.envelope;
import static no.stillas.adapter.sdk.fake.Meldinger.varsel;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;
import no.stillas.adapter.sdk.Feltfeil;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.Plikter;
import no.stillas.proto.avtale.v1.Avtalepart;
import no.stillas.proto.avtale.v1.Samarbeidsavtale;
import no.stillas.proto.exchange.v1.DeliveredMessage;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Paastand;
import no.stillas.proto.felles.v1.Ansatt;
import no.stillas.proto.felles.v1.Navn;
import no.stillas.proto.forespoersel.v1.Opplysning;
import no.stillas.proto.forespoersel.v1.SvarPaaForespoersel;
import no.stillas.proto.judgement.v1.Utelatelse;
import no.stillas.proto.kodeverk.v1.Aarsak;
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
    void aConstraintHoldsUnlessSomethingWasLeftOutThatCanExplainIt() {
        var uten = varsel().toBuilder().clearTidspunkt().setSamtykkeId("feil").build();
        assertThat(Kontraktkontroll.innkommet(hel(), uten)).extracting(Feltfeil::felt)
                .containsExactlyInAnyOrder("document.tidspunkt", "document.samtykke_id");
        assertThat(Kontraktkontroll.innkommet(medUtelatelse(), uten)).extracting(Feltfeil::felt).containsExactly("document.samtykke_id");
    }

    @Test
    void whatALaterVersionOfTheContractHasIsAFaultAtAnyDepthAndIsNotLostInSilence() {
        var nytt = UnknownFieldSet.newBuilder().addField(9999, UnknownFieldSet.Field.newBuilder().addVarint(1).build()).build();
        var dypt = SvarPaaForespoersel.newBuilder().setForespoersel("018f0000-0000-7000-8000-000000000001")
                .addOpplysninger(Opplysning.newBuilder().setNr(1).setUnknownFields(nytt)).build();
        assertThat(Kontraktkontroll.innkommet(hel(), dypt)).extracting(Feltfeil::felt).contains("document.opplysninger[0] (felt 9999)");
        var rundt = hel().toBuilder().setUnknownFields(nytt).build();
        assertThat(Kontraktkontroll.innkommet(rundt, varsel())).extracting(Feltfeil::felt).containsExactly("levering (felt 9999)");
    }

    @Test
    void whatIsBetweenFieldsOrCountsThemIsExplainedByWhatIsGoneInsideTheDocumentToo() {
        var svar = SvarPaaForespoersel.newBuilder().setForespoersel("018f0000-0000-7000-8000-000000000001")
                .addOpplysninger(Opplysning.newBuilder().setNr(1)).setBesvartAv(Ansatt.newBuilder().setNavn("Nora Lie").setRolle("psykolog"));
        assertThat(Kontraktkontroll.innkommet(hel(), svar.build())).extracting(Feltfeil::felt).containsExactly("document.opplysninger[0]");
        assertThat(Kontraktkontroll.innkommet(medUtelatelse(), svar.build())).isEmpty();
        var avtale = Samarbeidsavtale.newBuilder().addParter(Avtalepart.getDefaultInstance()).build();
        assertThat(Kontraktkontroll.innkommet(hel(), avtale)).extracting(Feltfeil::felt).contains("document.parter");
        assertThat(Kontraktkontroll.innkommet(medUtelatelse(), avtale)).extracting(Feltfeil::felt).doesNotContain("document.parter");
    }

    @Test
    void noDocumentIsRefusedByItsReceiverForWhatWasLeftOutOfIt() {
        assertThat(Dokumenttyper.alle().typer()).hasSizeGreaterThan(50).allSatisfy(type ->
                assertThat(Kontraktkontroll.innkommet(medUtelatelse(), type.prototype())).as(type.navn()).isEmpty());
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

    private static DeliveredMessage hel() {
        return DeliveredMessage.getDefaultInstance();
    }

    /** As the hub says it: that there was something, and not where. */
    private static DeliveredMessage medUtelatelse() {
        return DeliveredMessage.newBuilder().addUtelatt(Utelatelse.newBuilder().setAarsak(Aarsak.AARSAK_UTELATT)).build();
    }
}
