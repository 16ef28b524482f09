package no.stillas.adapter.spesialisthelsetjeneste;

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

class SpesialisthelsetjenesteAdapterTest {
    private final Sektorkunnskap sektor;

    SpesialisthelsetjenesteAdapterTest() throws IOException {
        sektor = Sektorkunnskap.av("spesialisthelsetjeneste");
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
    @CsvSource({"ETAT_BUP,henvisning.v1.Henvisning,true",
        "ETAT_BUP,plan.v1.IndividuellPlan,true",
        "ETAT_BUP,bekymring.v1.Bekymringsmelding,false",
        "ETAT_BUP,bekymring.v1.Tilbakemelding,true",
        "ETAT_BUP,vedtak.v1.Akuttvedtak,false",
        "ETAT_BUP,bistand.v1.Faktura,false",
        "ETAT_HAB,henvisning.v1.Epikrise,true",
        "ETAT_AMK,plan.v1.Kriseplan,true",
        "ETAT_AMK,stillas.v1.Referat,false",
        "ETAT_SKO,plan.v1.IndividuellPlan,false"})
    void eachKindOfUnitTakesWhatIsItsTask(Etat etat, String type, boolean tar) {
        assertThat(sektor.tar(enhet(etat), "stillas." + type)).isEqualTo(tar);
    }

    @Test
    void aReferralIsToBeAnsweredWithinTenWorkingDays() {
        assertThat(sektor.frister(Etat.ETAT_BUP, "stillas.henvisning.v1.Henvisning")).singleElement().satisfies(frist -> {
            assertThat(frist.getVirkedager()).isEqualTo(10);
            assertThat(frist.getKilde()).contains("prioriteringsforskriften § 5");
        });
    }

    @Test
    void helsepersonellGiveTheirHprNumberAndOthersNeedNone() {
        var envelope = Envelope.newBuilder();
        var ansatt = envelope.getHandlendeBuilder().getAnsattBuilder().setNavn("Kari Test").setRolle("Psykolog");
        assertThat(sektor.feil(enhet(Etat.ETAT_BUP), envelope.build())).extracting(Feltfeil::felt)
                .containsExactly("handlende.ansatt.hpr_nummer");
        ansatt.setHprNummer("0123");
        assertThat(sektor.feil(enhet(Etat.ETAT_BUP), envelope.build())).extracting(Feltfeil::beskrivelse)
                .containsExactly("er ikke et HPR-nummer");
        ansatt.setHprNummer("9144900");
        assertThat(sektor.feil(enhet(Etat.ETAT_BUP), envelope.build())).isEmpty();
        ansatt.clearHprNummer().setRolle("merkantil");
        assertThat(sektor.feil(enhet(Etat.ETAT_BUP), envelope.build())).isEmpty();
    }

    @Test
    void whoAttestsGivesAnHprNumberToo() {
        var envelope = Envelope.newBuilder();
        envelope.addGrunnlagBuilder().getAttestasjonBuilder().getAnsattBuilder().setNavn("Kari Test").setRolle("lege");
        assertThat(sektor.feil(enhet(Etat.ETAT_BUP), envelope.build())).extracting(Feltfeil::felt)
                .containsExactly("grunnlag[0].attestasjon.ansatt.hpr_nummer");
    }

    @Test
    void aUnitNeedsAHerIdOfDigits() {
        assertThat(sektor.feil(registrering(Etat.ETAT_BUP, Identifikatorer.getDefaultInstance())))
                .singleElement().asString().contains("her_id mangler");
        assertThat(sektor.feil(registrering(Etat.ETAT_BUP, Identifikatorer.newBuilder().setHerId("8x").build())))
                .singleElement().asString().contains("er ikke en HER-id");
        assertThat(sektor.feil(registrering(Etat.ETAT_BUP, Identifikatorer.newBuilder().setHerId("8094866").build()))).isEmpty();
    }

    @Test
    void aWrongOrganisasjonsnummerInAMessageIsFound() {
        var envelope = Envelope.newBuilder().setDataansvarlig("311000102");
        assertThat(sektor.feil(enhet(Etat.ETAT_BUP), envelope.build())).extracting(Feltfeil::felt).containsExactly("dataansvarlig");
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
