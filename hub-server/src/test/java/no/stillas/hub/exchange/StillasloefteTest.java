package no.stillas.hub.exchange;

import static no.stillas.hub.exchange.Hubkall.ansatt;
import static no.stillas.hub.exchange.Hubkall.nummer;
import static no.stillas.hub.exchange.Hubkall.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.stillas.hub.fakta.Dager;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Planfaktum;
import no.stillas.proto.fakta.v1.Planstatus;
import no.stillas.proto.felles.v1.Periode;
import no.stillas.proto.felles.v1.Tjeneste;
import no.stillas.proto.stillas.v1.AppointCoordinatorRequest;
import no.stillas.proto.stillas.v1.Avslutning;
import no.stillas.proto.stillas.v1.GetEndingsRequest;
import no.stillas.proto.stillas.v1.GetParticipationRequest;
import no.stillas.proto.stillas.v1.GetParticipationResponse;
import no.stillas.proto.stillas.v1.GetPromisesRequest;
import no.stillas.proto.stillas.v1.GetPromisesResponse;
import no.stillas.proto.stillas.v1.GetStillasRequest;
import no.stillas.proto.stillas.v1.GetStillasResponse;
import no.stillas.proto.stillas.v1.Koordinator;
import no.stillas.proto.stillas.v1.Koordinatortype;
import no.stillas.proto.stillas.v1.Loeftestatus;
import no.stillas.proto.stillas.v1.Medlem;
import no.stillas.proto.stillas.v1.Medlemshendelse;
import no.stillas.proto.stillas.v1.Oppgaveslag;
import no.stillas.proto.stillas.v1.Overtakelsessvar;
import no.stillas.proto.stillas.v1.RequestParticipationRequest;
import no.stillas.proto.stillas.v1.Task;
import no.stillas.proto.stillas.v1.UtenMedvirkning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promises, participation, endings, members and roles, as each unit has them. */
final class StillasloefteTest {
    private static final String BVT = "bergen-barnevern";
    private static final String SKOLE = "bergen-skole";
    private static final String PPT = "bergen-ppt";
    private static final String BKO = "bergen-barnekoordinator";
    private static final String KOE = "bergen-koordinerende-enhet";
    private static final LocalDate IDAG = LocalDate.now(Dager.OSLO);

    @TempDir
    static Path mappe;

    private static HeleHuben hub;
    private static Hubkall kall;
    private static Fakta fakta;
    private static Stillasdokumenter dokumenter;
    private static Innboksklient skolen;

    @BeforeAll
    static void start() {
        hub = new HeleHuben(mappe, Map.of());
        kall = new Hubkall(hub);
        fakta = new Fakta(hub);
        dokumenter = new Stillasdokumenter(hub);
        skolen = new Innboksklient(hub, SKOLE);
    }

    @AfterAll
    static void stopp() {
        hub.close();
    }

    @Test
    void a_promise_is_open_until_the_last_word_on_it_and_late_when_its_day_is_past() {
        var barn = barn("01811599758");
        var sen = UUID.randomUUID().toString();
        var holdt = UUID.randomUUID().toString();
        dokumenter.gi(BVT, SKOLE, barn, dokumenter.loefte(sen, SKOLE, IDAG.minusDays(1).toString(), Loeftestatus.LOEFTESTATUS_MOTTATT), skolen);
        dokumenter.gi(BVT, SKOLE, barn, dokumenter.loefte(holdt, BVT, IDAG.plusDays(9).toString(), Loeftestatus.LOEFTESTATUS_UNDER_ARBEID), skolen);
        assertThat(loefter(SKOLE, barn).getLoefterList()).satisfiesExactly(l -> {
            assertThat(l.getLoefte().getLoefteId()).isEqualTo(sen);
            assertThat(l.getForfalt()).isTrue();
            assertThat(l.getHos()).isEqualTo(SKOLE);
        }, l -> {
            assertThat(l.getAapent()).isTrue();
            assertThat(l.getForfalt()).isFalse();
        });

        dokumenter.gi(BVT, SKOLE, barn, dokumenter.loefte(holdt, BVT, IDAG.plusDays(9).toString(), Loeftestatus.LOEFTESTATUS_OPPFYLT), skolen);
        assertThat(loefter(BVT, barn).getLoefterList()).extracting(l -> l.getAapent()).containsExactly(true, false);
        assertThat(loefter(PPT, barn)).as("outside, as where there is nothing").isEqualTo(loefter(PPT, "01811598026"));
    }

    @Test
    void what_was_agreed_in_a_meeting_has_an_owner_and_a_day() {
        var barn = barn("01811599677");
        dokumenter.gi(BVT, SKOLE, barn, dokumenter.referat(UUID.randomUUID().toString(), Instant.now(), List.of(BVT, SKOLE),
                BVT, SKOLE, IDAG.minusDays(1).toString()), skolen);
        assertThat(loefter(BVT, barn).getAvtaltList()).singleElement().satisfies(a -> {
            assertThat(a.getOppgave().getAnsvarlig().getEnhet()).isEqualTo(SKOLE);
            assertThat(a.getAapen() && a.getForfalt()).isTrue();
        });
        assertThat(medvirkning(SKOLE, barn).getUtenList()).as("nobody heard the child").extracting(UtenMedvirkning::getDokument)
                .containsExactly("Referat");
        assertThat(medvirkning(PPT, barn)).isEqualTo(medvirkning(PPT, "01811598026"));
    }

    @Test
    void hearing_the_child_is_asked_for_as_a_task_of_ones_own_and_of_an_unknown_child_as_little_as_of_one_elsewhere() {
        var barn = barn("01811599596");
        dokumenter.gi(BVT, SKOLE, barn, dokumenter.referat(UUID.randomUUID().toString(), Instant.now(), List.of(BVT, SKOLE),
                BVT, SKOLE, "2026-12-01"), skolen);
        var id = kall.stillas(BVT).requestParticipation(hoer(BVT, barn).build()).getOppgaveId();
        assertThat(kall.oppgaver(BVT)).filteredOn(o -> o.getId().equals(id)).singleElement().satisfies(o -> {
            assertThat(o.getSlag()).isEqualTo(Oppgaveslag.OPPGAVESLAG_MEDVIRKNING);
            assertThat(o.getEier().getNavn()).isEqualTo("Kari Testesen");
            assertThat(o.hasDue()).isTrue();
        });
        var utenfor = status(() -> kall.stillas(PPT).requestParticipation(hoer(PPT, barn).build()));
        assertThat(utenfor.getCode()).isEqualTo(Status.Code.FAILED_PRECONDITION);
        assertThat(status(() -> kall.stillas(PPT).requestParticipation(hoer(PPT, "01811598026").build())).getDescription())
                .isEqualTo(utenfor.getDescription());
        assertThat(status(() -> kall.stillas(BVT).requestParticipation(hoer(BVT, barn).setInnen("2020-01-01").build())).getDescription())
                .startsWith("innen");
    }

    @Test
    void an_ending_without_anybody_who_takes_over_is_a_task_of_the_koordinator_who_got_it() {
        var barn = barn("01811599405");
        kall.stillas(KOE).appointCoordinator(AppointCoordinatorRequest.newBuilder().setEnhet(KOE).setKoordinatorEnhet(SKOLE)
                .setBarn(nummer(barn)).setType(Koordinatortype.KOORDINATORTYPE_KOORDINATOR).setAnsatt(ansatt("Berit Testesen", "koordinator"))
                .setPeriode(Periode.newBuilder().setFra(IDAG.toString())).build());
        dokumenter.gi(BVT, SKOLE, barn, dokumenter.overtakelse(UUID.randomUUID().toString(), BVT, SKOLE,
                Overtakelsessvar.OVERTAKELSESSVAR_INGEN_SPURT), skolen);

        assertThat(slag(SKOLE)).contains(Oppgaveslag.OPPGAVESLAG_INGEN_OVERTAR);
        assertThat(avslutninger(SKOLE, barn)).singleElement().satisfies(a -> {
            assertThat(a.getIngenOvertar()).isTrue();
            assertThat(a.getOvertatt()).isFalse();
        });
        assertThat(avslutninger(PPT, barn)).isEqualTo(avslutninger(PPT, "01811598026")).isEmpty();
    }

    @Test
    void an_ending_that_goes_to_another_than_the_koordinator_is_its_senders_to_follow() {
        var barn = barn("01811599324");
        dokumenter.gi(BVT, SKOLE, barn, dokumenter.overtakelse(UUID.randomUUID().toString(), BVT, KOE,
                Overtakelsessvar.OVERTAKELSESSVAR_NEI), skolen);
        assertThat(kall.oppgaver(BVT)).filteredOn(o -> o.getSlag() == Oppgaveslag.OPPGAVESLAG_INGEN_OVERTAR)
                .extracting(Task::getTekst).singleElement().asString().contains("formelle koordinatoren");
    }

    @Test
    void a_member_is_in_until_the_day_that_it_leaves_by_the_last_word() {
        var barn = barn("01811599243");
        dokumenter.samtykke(barn, List.of(BKO, SKOLE));
        var id = UUID.randomUUID().toString();
        dokumenter.gi(BKO, SKOLE, barn, dokumenter.medlemskap(id, PPT, Medlemshendelse.MEDLEMSHENDELSE_INN, ""), skolen);
        assertThat(stillas(SKOLE, barn).getMedlemmerList()).extracting(Medlem::getNaa).containsExactly(true);

        dokumenter.gi(BKO, SKOLE, barn, dokumenter.medlemskap(id, PPT, Medlemshendelse.MEDLEMSHENDELSE_UT, IDAG.minusDays(1).toString()), skolen);
        assertThat(stillas(SKOLE, barn).getMedlemmerList()).extracting(Medlem::getNaa).containsExactly(false);
        assertThat(stillas(PPT, barn)).as("who is spoken of was not told").isEqualTo(stillas(PPT, "01811598026"));
    }

    @Test
    void a_kontaktlege_and_a_helseansvarlig_are_appointed_by_their_own_and_coordinate_nothing() {
        var barn = barn("01811599162");
        kall.stillas("bup-bergen").appointCoordinator(rolle("bup-bergen", barn, Koordinatortype.KOORDINATORTYPE_KONTAKTLEGE).build());
        kall.stillas("milepaelen").appointCoordinator(rolle("milepaelen", barn, Koordinatortype.KOORDINATORTYPE_HELSEANSVARLIG).build());

        assertThat(stillas("bup-bergen", barn).getKoordinatorerList()).singleElement().satisfies(k -> {
            assertThat(k.getType()).isEqualTo(Koordinatortype.KOORDINATORTYPE_KONTAKTLEGE);
            assertThat(k.getParagraf()).isEqualTo("spesialisthelsetjenesteloven § 2-5 c");
        });
        assertThat(stillas("milepaelen", barn).getKoordinatorerList()).extracting(Koordinator::getType)
                .containsExactly(Koordinatortype.KOORDINATORTYPE_HELSEANSVARLIG);
        assertThat(status(() -> kall.stillas(BVT).appointCoordinator(rolle(BVT, barn, Koordinatortype.KOORDINATORTYPE_KONTAKTLEGE).build()))
                .getCode()).isEqualTo(Status.Code.FAILED_PRECONDITION);
        assertThat(status(() -> kall.stillas(BVT).appointCoordinator(rolle(BVT, barn, Koordinatortype.KOORDINATORTYPE_PLAN).build()))
                .getDescription()).startsWith("type");
    }

    @Test
    void who_coordinates_by_the_plan_is_told_to_those_whom_the_consent_covers() {
        var barn = barn("01811599081");
        var tjenester = List.of(BKO, SKOLE);
        var samtykke = dokumenter.samtykke(barn, tjenester);
        fakta.skriv(barn, UUID.randomUUID(), 1, _ -> Faktum.newBuilder().setPlan(
                Planfaktum.newBuilder().setStatus(Planstatus.PLANSTATUS_AKTIV)
                        .setSamtykke(samtykke.toString()).setKoordinator(Tjeneste.newBuilder()
                                .setOrganisasjonsnummer(hub.org(BKO)).setEnhet(BKO))));
        for (var enhet : tjenester) {
            assertThat(stillas(enhet, barn).getKoordinatorerList()).as(enhet).extracting(Koordinator::getType)
                    .containsExactly(Koordinatortype.KOORDINATORTYPE_PLAN);
        }
        assertThat(stillas(PPT, barn).getKoordinatorerList()).isEmpty();
    }

    private static String barn(String nummer) {
        fakta.barn(nummer, LocalDate.of(2015, 1, 1));
        dokumenter.samtykke(nummer, List.of(BVT, SKOLE));
        return nummer;
    }

    private static AppointCoordinatorRequest.Builder rolle(String enhet, String barn, Koordinatortype type) {
        return AppointCoordinatorRequest.newBuilder().setEnhet(enhet).setKoordinatorEnhet(enhet).setBarn(nummer(barn)).setType(type)
                .setAnsatt(ansatt("Nora Testesen", "psykologspesialist").toBuilder().setHprNummer("1234567"))
                .setPeriode(Periode.newBuilder().setFra(IDAG.toString()));
    }

    private static RequestParticipationRequest.Builder hoer(String enhet, String barn) {
        return RequestParticipationRequest.newBuilder().setEnhet(enhet).setBarn(nummer(barn))
                .setAnsatt(ansatt("Kari Testesen", "kontaktperson")).setInnen(IDAG.plusDays(7).toString());
    }

    private static List<Oppgaveslag> slag(String enhet) {
        return kall.oppgaver(enhet).stream().map(Task::getSlag).toList();
    }

    private static GetPromisesResponse loefter(String enhet, String barn) {
        return kall.stillas(enhet).getPromises(GetPromisesRequest.newBuilder().setEnhet(enhet).setBarn(nummer(barn)).build());
    }

    private static GetParticipationResponse medvirkning(String enhet, String barn) {
        return kall.stillas(enhet).getParticipation(GetParticipationRequest.newBuilder().setEnhet(enhet).setBarn(nummer(barn)).build());
    }

    private static List<Avslutning> avslutninger(String enhet, String barn) {
        return kall.stillas(enhet).getEndings(GetEndingsRequest.newBuilder().setEnhet(enhet).setBarn(nummer(barn)).build())
                .getAvslutningerList();
    }

    private static GetStillasResponse stillas(String enhet, String barn) {
        return kall.stillas(enhet).getStillas(GetStillasRequest.newBuilder().setEnhet(enhet).setBarn(nummer(barn)).build());
    }
}
