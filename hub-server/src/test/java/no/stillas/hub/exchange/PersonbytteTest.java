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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Facts;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.noekkel.Personnoekler;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Samtykkefaktum;
import no.stillas.proto.felles.v1.Periode;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.stillas.v1.AppointCoordinatorRequest;
import no.stillas.proto.stillas.v1.ChangePersonRequest;
import no.stillas.proto.stillas.v1.Koordinatortype;
import no.stillas.proto.stillas.v1.Loeftestatus;
import no.stillas.proto.stillas.v1.Oppgaveslag;
import no.stillas.proto.stillas.v1.Overtatt;
import no.stillas.proto.stillas.v1.Overtattslag;
import no.stillas.proto.stillas.v1.PlanTaskRequest;
import no.stillas.proto.stillas.v1.RequestParticipationRequest;
import no.stillas.proto.stillas.v1.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One person leaves a child's case, and another takes over: nothing is left without an owner. */
final class PersonbytteTest {
    private static final String BVT = "bergen-barnevern";
    private static final String SKOLE = "bergen-skole";
    private static final String KOE = "bergen-koordinerende-enhet";
    private static final String BARN = "01811599758";
    private static final LocalDate IDAG = LocalDate.now(Dager.OSLO);

    @TempDir
    Path mappe;

    private HeleHuben hub;
    private Hubkall kall;
    private Fakta fakta;
    private Stillasdokumenter dokumenter;

    @BeforeEach
    void start() {
        hub = new HeleHuben(mappe, Map.of());
        kall = new Hubkall(hub);
        fakta = new Fakta(hub);
        dokumenter = new Stillasdokumenter(hub);
        fakta.barn(BARN, LocalDate.of(2015, 1, 1));
    }

    @AfterEach
    void stopp() {
        hub.close();
    }

    @Test
    void mid_course_all_that_is_open_goes_over_and_nothing_is_left_without_an_owner() {
        var loefte = midtIEtForloep();
        kall.stillas(KOE).appointCoordinator(AppointCoordinatorRequest.newBuilder().setEnhet(KOE).setKoordinatorEnhet(SKOLE)
                .setBarn(nummer(BARN)).setType(Koordinatortype.KOORDINATORTYPE_KOORDINATOR).setAnsatt(ansatt("Kari Testesen", "koordinator"))
                .setPeriode(Periode.newBuilder().setFra(IDAG.toString())).build());

        var overtatt = bytt(SKOLE, "");

        assertThat(slag(overtatt)).isEqualTo(Set.of(Overtattslag.OVERTATTSLAG_OPPGAVE, Overtattslag.OVERTATTSLAG_SAMTALE,
                Overtattslag.OVERTATTSLAG_LOEFTE, Overtattslag.OVERTATTSLAG_FRIST, Overtattslag.OVERTATTSLAG_ROLLE));
        assertThat(overtatt).filteredOn(o -> o.getSlag() == Overtattslag.OVERTATTSLAG_LOEFTE).singleElement().satisfies(o -> {
            assertThat(o.getGjelder()).isEqualTo(loefte);
            assertThat(o.hasDue()).isTrue();
        });
        assertThat(kall.oppgaver(SKOLE)).isNotEmpty().allSatisfy(o -> assertThat(o.getEier().getNavn()).isEqualTo("Berit Prøve"));
        assertThat(kall.oppgaver(SKOLE)).extracting(Task::getId).containsAll(overtatt.stream().map(Overtatt::getOppgaveId).toList());
    }

    @Test
    void at_another_unit_of_the_organisation_the_tasks_are_closed_here_and_made_there() {
        midtIEtForloep();
        var overtatt = bytt(SKOLE, "bergen-ppt");
        assertThat(kall.oppgaver(SKOLE)).isEmpty();
        assertThat(kall.oppgaver("bergen-ppt")).extracting(Task::getId)
                .containsExactlyInAnyOrderElementsOf(overtatt.stream().map(Overtatt::getOppgaveId).toList());
    }

    @Test
    void a_task_that_somebody_else_has_stays_with_that_one() {
        midtIEtForloep();
        var andres = kall.oppgaver(SKOLE).getFirst().getId();
        kall.stillas(SKOLE).planTask(PlanTaskRequest.newBuilder().setEnhet(SKOLE).setId(andres)
                .setEier(ansatt("Line Nabo", "lærer")).build());
        bytt(SKOLE, "");
        assertThat(kall.oppgaver(SKOLE)).filteredOn(o -> o.getId().equals(andres)).extracting(o -> o.getEier().getNavn())
                .containsExactly("Line Nabo");
    }

    @Test
    void a_consent_to_a_named_person_falls_with_that_person_and_asking_anew_is_a_task() {
        var samtykke = bundet("ansatt-7");
        assertThat(utfall()).as("to the named person").isEqualTo(Utfall.UTFALL_PERMITTED);

        var overtatt = bytt(SKOLE, "");
        assertThat(overtatt).filteredOn(o -> o.getSlag() == Overtattslag.OVERTATTSLAG_SAMTYKKE).singleElement()
                .satisfies(o -> assertThat(o.getGjelder()).isEqualTo(samtykke.toString()));
        assertThat(kall.oppgaver(SKOLE)).extracting(Task::getSlag).contains(Oppgaveslag.OPPGAVESLAG_FORNY_SAMTYKKE);
        assertThat(utfall()).as("to whoever comes after").isEqualTo(Utfall.UTFALL_DENIED);
        assertThat(bytt(SKOLE, "")).as("it has fallen already").noneMatch(o -> o.getSlag() == Overtattslag.OVERTATTSLAG_SAMTYKKE);
    }

    @Test
    void where_the_unit_has_nothing_there_is_nothing_to_take_over_as_for_an_unknown_child() {
        midtIEtForloep();
        assertThat(bytt("bergen-ppt", "")).isEmpty();
        assertThat(kall.stillas("bergen-ppt").changePerson(bytte("bergen-ppt", "").setBarn(nummer("01811598026")).build()).getOvertattList())
                .isEmpty();
        assertThat(kall.oppgaver("bergen-ppt")).isEmpty();
    }

    @Test
    void of_a_message_that_has_not_come_nothing_is_taken_over() {
        kall.send(kall.bekymring("bup-bergen", BVT, nummer(BARN)));
        assertThat(bytt(BVT, "")).as("it waits in the inbox, and its clock has not begun").isEmpty();
        assertThat(kall.oppgaver(BVT)).isEmpty();

        try (var barnevernet = new Innboksklient(hub, BVT)) {
            barnevernet.kvitter(barnevernet.melding());
        }
        assertThat(slag(bytt(BVT, ""))).contains(Overtattslag.OVERTATTSLAG_FRIST, Overtattslag.OVERTATTSLAG_SAMTALE);
    }

    @Test
    void who_takes_over_is_another_and_at_a_unit_of_the_same_organisation() {
        assertThat(status(() -> kall.stillas(SKOLE).changePerson(bytte(SKOLE, "").setTil(ansatt("Testesen, Kari", "lærer")).build()))
                .getDescription()).startsWith("til");
        assertThat(status(() -> bytt(SKOLE, "bup-bergen")).getDescription()).startsWith("til_enhet");
        assertThat(status(() -> kall.stillas("bup-bergen").changePerson(bytte(SKOLE, "").build())).getCode())
                .isEqualTo(Status.Code.PERMISSION_DENIED);
    }

    /** The school has got a promise to answer and minutes, which nobody has answered, and has a task of its own. */
    private String midtIEtForloep() {
        dokumenter.samtykke(BARN, List.of(BVT, SKOLE));
        var loefte = UUID.randomUUID().toString();
        try (var skolen = new Innboksklient(hub, SKOLE)) {
            dokumenter.gi(BVT, SKOLE, BARN, dokumenter.loefte(loefte, SKOLE, IDAG.plusDays(3).toString(), Loeftestatus.LOEFTESTATUS_MOTTATT), skolen);
            dokumenter.gi(BVT, SKOLE, BARN, dokumenter.referat(UUID.randomUUID().toString(), Instant.now(), List.of(BVT, SKOLE), BVT, SKOLE, "2026-12-01"), skolen);
        }
        kall.stillas(SKOLE).requestParticipation(RequestParticipationRequest.newBuilder().setEnhet(SKOLE).setBarn(nummer(BARN))
                .setAnsatt(ansatt("Kari Testesen", "lærer")).setInnen(IDAG.plusDays(7).toString()).build());
        return loefte;
    }

    /** The mother's consent that barnevernet tells one teacher, and nobody else at the school. */
    private UUID bundet(String person) {
        var id = dokumenter.samtykke(BARN, List.of(BVT, SKOLE));
        fakta.skriv(BARN, id, 2, barn -> {
            var foer = Samtykkefaktum.newBuilder(samtykke(id));
            foer.getAvsendereBuilderList().stream().filter(p -> p.getEnhet().equals(SKOLE)).forEach(p -> p.setNavngittPerson(person));
            foer.getMottakereBuilderList().stream().filter(p -> p.getEnhet().equals(SKOLE)).forEach(p -> p.setNavngittPerson(person));
            return Faktum.newBuilder().setSamtykke(foer);
        });
        return id;
    }

    private Samtykkefaktum samtykke(UUID id) {
        var noekkel = hub.del(Personnoekler.class).av(nummer(BARN).build());
        var subjekt = hub.del(Facts.class).load(Set.of(noekkel)).subject(noekkel);
        return Faktalager.gjeldende(subjekt, FactKind.SAMTYKKE, id).orElseThrow().getSamtykke();
    }

    private Utfall utfall() {
        var melding = kall.dialog(BVT, SKOLE, BARN).setFormaal(Formaal.FORMAAL_COORD)
                .addGrunnlag(Hubkall.paastand(Grunnlag.GRUNNLAG_FVL13A1));
        melding.getReceiverBuilder().setNavngittPerson("ansatt-7");
        return kall.send(melding).getDecision().getUtfall();
    }

    private static Set<Overtattslag> slag(List<Overtatt> overtatt) {
        return overtatt.stream().map(Overtatt::getSlag).collect(Collectors.toSet());
    }

    private List<Overtatt> bytt(String enhet, String tilEnhet) {
        return kall.stillas(enhet).changePerson(bytte(enhet, tilEnhet).build()).getOvertattList();
    }

    private static ChangePersonRequest.Builder bytte(String enhet, String tilEnhet) {
        return ChangePersonRequest.newBuilder().setEnhet(enhet).setBarn(nummer(BARN)).setFra(ansatt("Kari Testesen", "lærer"))
                .setFraId("ansatt-7").setTil(ansatt("Berit Prøve", "lærer")).setTilEnhet(tilEnhet);
    }
}
