package no.stillas.adapter.nav;

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

class NavAdapterTest {
    private final Sektorkunnskap sektor;

    NavAdapterTest() throws IOException {
        sektor = Sektorkunnskap.av("nav");
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
    @CsvSource({"ETAT_NAVS,forespoersel.v1.Informasjonsforespoersel,true",
        "ETAT_NAVS,forespoersel.v1.SvarPaaForespoersel,true",
        "ETAT_NAVS,henvisning.v1.Henvisning,false",
        "ETAT_NAVS,bistand.v1.Bistandsavtale,false",
        "ETAT_NAVK,bistand.v1.Bistandsavtale,true",
        "ETAT_NAVK,bekymring.v1.Bekymringsmelding,false",
        "ETAT_NAVK,stillas.v1.Innkalling,true",
        "ETAT_NAVS,henvisning.v1.Epikrise,false"})
    void eachKindOfUnitTakesWhatIsItsTask(Etat etat, String type, boolean tar) {
        assertThat(sektor.tar(enhet(etat), "stillas." + type)).isEqualTo(tar);
    }

    @Test
    void aUnitNeedsAnEnhetsnummerOfFourDigitsAndTheMunicipalPartItsKommune() {
        var id = Identifikatorer.newBuilder();
        assertThat(sektor.feil(registrering(Etat.ETAT_NAVS, id.build()))).singleElement().asString().contains("nav_enhetsnummer mangler");
        assertThat(sektor.feil(registrering(Etat.ETAT_NAVS, id.setNavEnhetsnummer("21").build())))
                .singleElement().asString().contains("er ikke fire sifre");
        assertThat(sektor.feil(registrering(Etat.ETAT_NAVS, id.setNavEnhetsnummer("0219").build()))).isEmpty();
        assertThat(sektor.feil(registrering(Etat.ETAT_NAVK, id.build()))).singleElement().asString().contains("kommunenummer mangler");
    }

    @Test
    void anApplicationIsToBeAnsweredForNowWithinAMonth() {
        assertThat(sektor.frister(Etat.ETAT_NAVS, "stillas.henvisning.v1.SoeknadOmTiltak")).singleElement()
                .satisfies(frist -> assertThat(frist.getMaaneder()).isEqualTo(1));
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
