package no.stillas.hub.exchange;

import static no.stillas.hub.exchange.Hubkall.nummer;
import static no.stillas.hub.exchange.Hubkall.paastand;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.stillas.hub.fakta.Dager;
import no.stillas.proto.akutt.v1.Akutthenvendelse;
import no.stillas.proto.akutt.v1.Relasjon;
import no.stillas.proto.bistand.v1.Flytting;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.OnPartial;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.exchange.v1.RecallRequest;
import no.stillas.proto.felles.v1.Navn;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.stillas.v1.Bosted;
import no.stillas.proto.stillas.v1.GetPlacesRequest;
import no.stillas.proto.stillas.v1.GetRelationsRequest;
import no.stillas.proto.stillas.v1.Naerperson;
import no.stillas.proto.vedtak.v1.Bosituasjon;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a child lives and whom it has around it, as each unit may know it, through the whole hub. */
final class StillasstedTest {
    private static final String BVT = "haugesund-barnevern";
    private static final String BUFETAT = "bufetat-vest-inntak";
    private static final String SKOLE = "haugesund-skole";
    private static final LocalDate IDAG = LocalDate.now(Dager.OSLO);
    private static final String VEIEN = "Skjulveien 7";

    @TempDir
    static Path mappe;

    private static HeleHuben hub;
    private static Hubkall kall;
    private static Fakta fakta;

    @BeforeAll
    static void start() {
        hub = new HeleHuben(mappe, Map.of());
        kall = new Hubkall(hub);
        fakta = new Fakta(hub);
    }

    @AfterAll
    static void stopp() {
        hub.close();
    }

    @Test
    void a_place_is_a_kind_with_its_days_for_those_who_have_the_document_and_nothing_for_others() {
        var barn = "01811599758";
        fakta.barn(barn, LocalDate.of(2015, 1, 1));
        send(flytting(barn));

        for (var enhet : List.of(BVT, BUFETAT)) {
            assertThat(steder(enhet, barn)).as(enhet).extracting(Bosted::getSlag)
                    .containsExactly(Bosituasjon.BOSITUASJON_INSTITUSJON, Bosituasjon.BOSITUASJON_BEREDSKAPSHJEM);
            assertThat(steder(enhet, barn).getFirst()).satisfies(s -> {
                assertThat(s.getFoersteDag()).isEqualTo(IDAG.minusDays(3).toString());
                assertThat(s.getNaa()).isTrue();
                assertThat(s.getDokument()).isEqualTo("Flytting");
                assertThat(s.getFra()).isEqualTo(BVT);
            });
        }
        assertThat(steder(SKOLE, barn)).isEmpty();
        assertThat(steder(BUFETAT, "01811598026")).as("a child that nobody knows").isEmpty();
    }

    @Test
    void the_answer_is_the_same_whatever_the_grading() {
        var ugradert = "01811599677";
        var kode6 = "01811599596";
        for (var barn : List.of(ugradert, kode6)) {
            fakta.barn(barn, LocalDate.of(2015, 1, 1));
            send(flytting(barn));
        }
        fakta.adresse(kode6, Gradering.GRADERING_STRENGT_FORTROLIG);

        assertThat(utenMelding(steder(BUFETAT, kode6))).as("no sign of a grading").isEqualTo(utenMelding(steder(BUFETAT, ugradert)))
                .extracting(Bosted::getSlag).containsExactly(Bosituasjon.BOSITUASJON_INSTITUSJON, Bosituasjon.BOSITUASJON_BEREDSKAPSHJEM);
    }

    @Test
    void a_move_that_was_recalled_is_nowhere() {
        var barn = "01811599081";
        fakta.barn(barn, LocalDate.of(2015, 1, 1));
        var angret = kall.send(flytting(barn)).getMessageId();
        assertThat(steder(BVT, barn)).as("on its way").isNotEmpty();
        hub.som(BVT, ExchangeServiceGrpc::newBlockingStub).recall(RecallRequest.newBuilder().setMessageId(angret)
                .setBegrunnelse("Flyttingen er avlyst.").build());
        assertThat(steder(BVT, barn)).isEmpty();
    }

    @Test
    void relations_are_whom_documents_name_to_the_reader_and_what_they_say_of_them() {
        var barn = "01811599405";
        fakta.barn(barn, LocalDate.of(2015, 1, 1));
        send(henvendelse(barn));

        assertThat(relasjoner(BVT, barn)).as("as it was written").extracting(Naerperson::getRolle).containsExactly(
                Personrolle.PERSONROLLE_FORELDER, Personrolle.PERSONROLLE_SOESKEN, Personrolle.PERSONROLLE_ANDRE);
        assertThat(relasjoner(BUFETAT, barn)).as("the sister, of whom nothing is said that it needs, is left out").satisfiesExactly(
                mor -> {
                    assertThat(mor.getRolle()).isEqualTo(Personrolle.PERSONROLLE_FORELDER);
                    assertThat(mor.getSkjermesFra()).isTrue();
                },
                mormor -> {
                    assertThat(mormor.getRelasjon()).isEqualTo(Relasjon.RELASJON_BESTEFORELDER);
                    assertThat(mormor.getNavn().getFornavn()).isEqualTo("Astrid");
                    assertThat(mormor.getViktigForBarnet()).isTrue();
                    assertThat(mormor.getSkjermesFra()).isFalse();
                });
        assertThat(relasjoner(SKOLE, barn)).isEmpty();
    }

    private static List<Bosted> steder(String enhet, String barn) {
        return kall.stillas(enhet).getPlaces(GetPlacesRequest.newBuilder().setEnhet(enhet).setBarn(nummer(barn)).build()).getStederList();
    }

    private static List<Naerperson> relasjoner(String enhet, String barn) {
        return kall.stillas(enhet).getRelations(GetRelationsRequest.newBuilder().setEnhet(enhet).setBarn(nummer(barn)).build()).getPersonerList();
    }

    /** Sends it, and the receiver fetches and acknowledges. */
    private static void send(Envelope.Builder melding) {
        try (var innboks = new Innboksklient(hub, melding.getReceiver().getEnhet())) {
            var svar = kall.send(melding);
            assertThat(svar.getDecision().getUtfall()).as(svar.toString()).isIn(Set.of(Utfall.UTFALL_PERMITTED, Utfall.UTFALL_REDACTED));
            innboks.kvitter(innboks.melding());
        }
    }

    /** What differs between two messages that say the same. */
    private static List<Bosted> utenMelding(List<Bosted> steder) {
        return steder.stream().map(s -> s.toBuilder().clearMessageId().clearGitt().build()).toList();
    }

    private static Envelope.Builder med(Envelope.Builder melding, String barn) {
        return Hubkall.om(melding, barn);
    }

    private static Person mor() {
        return person("mor", Personrolle.PERSONROLLE_FORELDER, "Hilde");
    }

    private static Person person(String ref, Personrolle rolle, String fornavn) {
        return Person.newBuilder().setRef(ref).setRolle(rolle).setNavn(Navn.newBuilder().setFornavn(fornavn).setEtternavn("Prøve")).build();
    }

    private static Envelope.Builder flytting(String barn) {
        return med(hub.fra(BVT, BUFETAT, HeleHuben.json("""
                {"type": "FLYTTETYPE_FLYTTING_TILSIKTET", "dato": "%s", "fra": "BOSITUASJON_BEREDSKAPSHJEM", "til": "BOSITUASJON_INSTITUSJON",
                 "nyEnhet": {"organisasjonsnummer": "%s", "enhet": "bufetat-vest-akuttinstitusjon"}, "nyKommune": "4601",
                 "nyAdresse": {"gateadresse": "%s", "postnummer": "5003", "poststed": "Bergen"}}"""
                .formatted(IDAG.minusDays(3), hub.org("bufetat-vest-akuttinstitusjon"), VEIEN), Flytting.newBuilder(), Flytting.class)), barn)
                .setFormaal(Formaal.FORMAAL_PLACEMENT).setOnPartial(OnPartial.ON_PARTIAL_REDACT).addGrunnlag(paastand(Grunnlag.GRUNNLAG_BVL16_3));
    }

    private static Envelope.Builder henvendelse(String barn) {
        return med(hub.fra(BVT, BUFETAT, HeleHuben.json("""
                {"plasseringshjemmel": "HJEMMEL_BVL2021_4_2", "alderAar": 9, "maalgruppe": "MAALGRUPPE_BARN_UNDER_13",
                 "henvender": "HENVENDERINSTANS_BARNEVERNVAKT",
                 "nettverk": [{"person": "mormor", "relasjon": "RELASJON_BESTEFORELDER", "skjermesFra": "SVAR_NEI", "viktigForBarnet": true},
                              {"person": "mor", "relasjon": "RELASJON_MOR", "skjermesFra": "SVAR_JA"}],
                 "ringTilbake": {"navn": "Lise Strand", "rolle": "barnevernvakt", "telefon": "40000004"}}""",
                Akutthenvendelse.newBuilder(), Akutthenvendelse.class)), barn)
                .setFormaal(Formaal.FORMAAL_PLACEMENT).setOnPartial(OnPartial.ON_PARTIAL_REDACT).addGrunnlag(paastand(Grunnlag.GRUNNLAG_BVL16_3))
                .addPersoner(person("mormor", Personrolle.PERSONROLLE_ANDRE, "Astrid")).addPersoner(mor())
                .addPersoner(person("soester", Personrolle.PERSONROLLE_SOESKEN, "Oda"))
                .addPersoner(person("naboen", Personrolle.PERSONROLLE_MELDER, "Ola"))
                .addPersoner(person("andre", Personrolle.PERSONROLLE_ANDRE, "Geir"));
    }
}
