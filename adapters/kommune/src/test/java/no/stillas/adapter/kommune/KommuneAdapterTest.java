package no.stillas.adapter.kommune;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import no.stillas.adapter.sdk.Feltfeil;
import no.stillas.adapter.sdk.registrering.Sektorkunnskap;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.adapter.v1.Dokumentvalg;
import no.stillas.proto.adapter.v1.Enhet;
import no.stillas.proto.adapter.v1.Identifikatorer;
import no.stillas.proto.adapter.v1.Registrering;
import no.stillas.proto.adapter.v1.Virksomhet;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.kodeverk.v1.Etat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KommuneAdapterTest {
    private final Sektorkunnskap sektor;

    KommuneAdapterTest() throws IOException {
        sektor = Sektorkunnskap.av("kommune");
    }

    @Test
    void everyDocumentTypeThatTheSectorNamesExists() {
        var navngitt = Stream.concat(
                sektor.sektor().getSlagList().stream().flatMap(slag -> slag.getTarImotList().stream())
                        .filter(Dokumentvalg::hasType).map(Dokumentvalg::getType),
                sektor.sektor().getFristerList().stream()
                        .flatMap(frist -> Stream.concat(Stream.of(frist.getDokument()), frist.getSvarList().stream())));
        assertThat(navngitt).allMatch(type -> Dokumenttyper.alle().finn(type).isPresent());
    }

    @ParameterizedTest(name = "{0} takes {1}: {2}")
    @CsvSource({"ETAT_BVT,bekymring.v1.Bekymringsmelding,true",
        "ETAT_BVT,akutt.v1.Tilbud,true",
        "ETAT_BVT,dialog.v1.Dialogmelding,true",
        "ETAT_SKO,bekymring.v1.Bekymringsmelding,false",
        "ETAT_SKO,vedtak.v1.Akuttvedtak,false",
        "ETAT_SKO,plan.v1.IndividuellPlan,true",
        "ETAT_SKO,henvisning.v1.Epikrise,false",
        "ETAT_PPT,henvisning.v1.Henvisning,true",
        "ETAT_PPT,akutt.v1.Akutthenvendelse,false",
        "ETAT_LEV,plan.v1.Kriseplan,true",
        "ETAT_LEV,plan.v1.IndividuellPlan,false",
        "ETAT_BHG,bekymring.v1.Tilbakemelding,true",
        "ETAT_SKO,retting.v1.Rettelse,true",
        "ETAT_BUP,henvisning.v1.Henvisning,false"})
    void eachKindOfUnitTakesWhatIsItsTask(Etat etat, String type, boolean tar) {
        assertThat(sektor.tar(enhet(etat), "stillas." + type)).isEqualTo(tar);
    }

    @Test
    void aRefusalOfABekymringsmeldingTellsWhereItBelongs() {
        assertThat(sektor.avvisning(enhet(Etat.ETAT_SKO), "stillas.bekymring.v1.Bekymringsmelding"))
                .startsWith("Enheten tar ikke imot bekymringsmelding.")
                .contains("barneverntjenesten der barnet bor", "116 111");
    }

    @Test
    void theMelderIsToBeAnsweredWithinThreeWeeks() {
        assertThat(sektor.frister(Etat.ETAT_BVT, "stillas.bekymring.v1.Bekymringsmelding")).singleElement().satisfies(frist -> {
            assertThat(frist.getUker()).isEqualTo(3);
            assertThat(frist.getSvarList()).containsExactly("stillas.bekymring.v1.Tilbakemelding");
            assertThat(frist.getKilde()).isEqualTo("barnevernsloven § 13-3(1), (2)");
        });
        assertThat(sektor.frister(Etat.ETAT_SKO, "stillas.bekymring.v1.Bekymringsmelding")).isEmpty();
    }

    @Test
    void aUnitNeedsItsKommunenummerAndABydelThatIsInIt() {
        var oslo = Identifikatorer.newBuilder().setKommunenummer("0301");
        assertThat(sektor.feil(registrering(Etat.ETAT_BVT, oslo.build()))).isEmpty();
        assertThat(sektor.feil(registrering(Etat.ETAT_BVT, oslo.setBydelsnummer("030102").build()))).isEmpty();
        assertThat(sektor.feil(registrering(Etat.ETAT_BVT, Identifikatorer.getDefaultInstance())))
                .singleElement().asString().contains("kommunenummer mangler");
        assertThat(sektor.feil(registrering(Etat.ETAT_BVT, oslo.setKommunenummer("3201").build())))
                .singleElement().asString().contains("er ikke en bydel i kommunen");
        assertThat(sektor.feil(registrering(Etat.ETAT_BVT, oslo.setKommunenummer("2601").build()))).hasSize(2);
    }

    @Test
    void aHealthServiceNeedsItsHerId() {
        assertThat(sektor.feil(registrering(Etat.ETAT_HST, Identifikatorer.newBuilder().setKommunenummer("0301").build())))
                .singleElement().asString().contains("her_id mangler");
    }

    @Test
    void aReceiverByFunctionIsInAKommuneAndABydelThatThereAre() {
        var envelope = Envelope.newBuilder();
        envelope.getReceiverBuilder().getFunksjonBuilder().setKommune("0301").setBydel("030102");
        assertThat(sektor.feil(enhet(Etat.ETAT_BVT), envelope.build())).isEmpty();
        envelope.getReceiverBuilder().getFunksjonBuilder().setBydel("030199");
        assertThat(sektor.feil(enhet(Etat.ETAT_BVT), envelope.build())).extracting(Feltfeil::felt)
                .containsExactly("receiver.funksjon.bydel");
    }

    private static Registrering registrering(Etat etat, Identifikatorer identifikatorer) {
        return Registrering.newBuilder()
                .addVirksomheter(Virksomhet.newBuilder().setNavn("Virksomheten").setOrganisasjonsnummer("311000101")
                        .addEnheter(enhet(etat).toBuilder().setIdentifikatorer(identifikatorer)))
                .build();
    }


    private static Enhet enhet(Etat etat) {
        return Enhet.newBuilder().setId("enhet-en").setNavn("Enheten").setEtat(etat).build();
    }
}
