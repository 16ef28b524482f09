package no.stillas.adapter.bufetat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import no.stillas.adapter.sdk.registrering.Sektorkunnskap;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.adapter.v1.Dokumentvalg;
import no.stillas.proto.adapter.v1.Enhet;
import no.stillas.proto.adapter.v1.Identifikatorer;
import no.stillas.proto.adapter.v1.Registrering;
import no.stillas.proto.adapter.v1.Virksomhet;
import no.stillas.proto.kodeverk.v1.Etat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BufetatAdapterTest {
    private final Sektorkunnskap sektor;

    BufetatAdapterTest() throws IOException {
        sektor = Sektorkunnskap.av("bufetat");
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
    @CsvSource({"ETAT_BUF,akutt.v1.Akutthenvendelse,true",
        "ETAT_BUF,bistand.v1.AnmodningOmBistand,true",
        "ETAT_BUF,bekymring.v1.Bekymringsmelding,false",
        "ETAT_BVI,akutt.v1.Ankomstpakke,true",
        "ETAT_BVI,bistand.v1.Faktura,false",
        "ETAT_BVI,bistand.v1.Flytting,true",
        "ETAT_FVK,akutt.v1.Akutthenvendelse,false",
        "ETAT_THK,henvisning.v1.Bestilling,true"})
    void eachKindOfUnitTakesWhatIsItsTask(Etat etat, String type, boolean tar) {
        assertThat(sektor.tar(enhet(etat), "stillas." + type)).isEqualTo(tar);
    }

    @Test
    void anAcuteEnquiryIsToBeOfferedAPlaceInTwoHoursBySettingNotByLaw() {
        assertThat(sektor.frister(Etat.ETAT_BUF, "stillas.akutt.v1.Akutthenvendelse")).singleElement().satisfies(frist -> {
            assertThat(frist.getTimer()).isEqualTo(2);
            assertThat(frist.getKilde()).startsWith("innstilling:");
        });
        assertThat(sektor.frister(Etat.ETAT_BVI, "stillas.akutt.v1.Akutthenvendelse")).isEmpty();
    }

    @Test
    void aUnitIsInARegionThatThereIs() {
        assertThat(sektor.feil(registrering(Etat.ETAT_BUF, Identifikatorer.newBuilder().setBufetatRegion("midt-norge").build()))).isEmpty();
        assertThat(sektor.feil(registrering(Etat.ETAT_BUF, Identifikatorer.newBuilder().setBufetatRegion("Midt").build())))
                .singleElement().asString().contains("er ikke en av");
        assertThat(sektor.feil(registrering(Etat.ETAT_BUF, Identifikatorer.getDefaultInstance())))
                .singleElement().asString().contains("bufetat_region mangler");
    }

    @Test
    void aRefusedBekymringsmeldingIsSentToTheBarneverntjenesteThatHasTheChild() {
        assertThat(sektor.avvisning(enhet(Etat.ETAT_BUF), "stillas.bekymring.v1.Bekymringsmelding")).contains("barneverntjenesten", "116 111");
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
