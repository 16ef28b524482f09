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
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;
import no.stillas.hub.ledger.Writer;
import no.stillas.hub.noekkel.Personnoekler;
import no.stillas.hub.oppgave.Oppgave;
import no.stillas.proto.felles.v1.Periode;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.stillas.v1.AppointCoordinatorRequest;
import no.stillas.proto.stillas.v1.EndCoordinatorRequest;
import no.stillas.proto.stillas.v1.GetStillasRequest;
import no.stillas.proto.stillas.v1.Koordinator;
import no.stillas.proto.stillas.v1.Koordinatortype;
import no.stillas.proto.stillas.v1.Oppgaveslag;
import no.stillas.proto.stillas.v1.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who coordinates for a child, and who may know it. */
final class StillasTest {
    private static final String KOE = "bergen-koordinerende-enhet";
    private static final String BKO = "bergen-barnekoordinator";
    private static final LocalDate IDAG = LocalDate.now(Dager.OSLO);

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
    void a_barnekoordinator_is_known_to_who_appointed_and_who_was_appointed_and_to_nobody_else() {
        var barn = "01811599758";
        fakta.barn(barn, LocalDate.of(2015, 1, 1));
        var id = oppnevn(KOE, BKO, barn, Koordinatortype.KOORDINATORTYPE_BARNEKOORDINATOR);

        for (var enhet : List.of(KOE, BKO)) {
            assertThat(stillas(enhet, barn)).singleElement().satisfies(k -> {
                assertThat(k.getId()).isEqualTo(id);
                assertThat(k.getEnhet()).isEqualTo(BKO);
                assertThat(k.getAnsatt().getNavn()).isEqualTo("Kari Testesen");
                assertThat(k.getParagraf()).contains("§ 7-2 a");
            });
        }
        for (var enhet : List.of("bergen-skole", "bergen-barnevern", "bup-bergen", "asker-koordinerende-enhet")) {
            assertThat(stillas(enhet, barn)).as(enhet).isEmpty();
        }
        assertThat(stillas(KOE, "01811598026")).as("a child that nobody knows").isEmpty();
    }

    @Test
    void there_is_one_of_a_kind_and_another_organisation_is_not_told_why_it_cannot_appoint() {
        var barn = "01811599677";
        fakta.barn(barn, LocalDate.of(2015, 1, 1));
        oppnevn(KOE, BKO, barn, Koordinatortype.KOORDINATORTYPE_BARNEKOORDINATOR);
        var voksen = "01811599596";
        fakta.barn(voksen, IDAG.minusYears(18));

        var egen = status(() -> oppnevn(KOE, BKO, barn, Koordinatortype.KOORDINATORTYPE_BARNEKOORDINATOR));
        var andres = status(() -> oppnevn("asker-koordinerende-enhet", "asker-barnekoordinator", barn,
                Koordinatortype.KOORDINATORTYPE_BARNEKOORDINATOR));
        var forGammel = status(() -> oppnevn("asker-koordinerende-enhet", "asker-barnekoordinator", voksen,
                Koordinatortype.KOORDINATORTYPE_BARNEKOORDINATOR));
        assertThat(List.of(egen.getCode(), andres.getCode(), forGammel.getCode()))
                .containsOnly(Status.Code.FAILED_PRECONDITION);
        assertThat(egen.getDescription()).contains("end that one first");
        assertThat(andres.getDescription()).isEqualTo(forGammel.getDescription()).doesNotContain("end that one first");
    }

    @Test
    void a_barnekoordinator_is_the_kommunes_and_for_a_child() {
        assertThat(status(() -> oppnevn("bup-bergen", "bup-bergen", "01811599839",
                Koordinatortype.KOORDINATORTYPE_BARNEKOORDINATOR)).getCode()).isIn(
                        Status.Code.FAILED_PRECONDITION, Status.Code.INVALID_ARGUMENT);
        var ikkeFerdig = "01811599405";
        fakta.barn(ikkeFerdig, IDAG.minusYears(18).plusDays(1));
        oppnevn(KOE, BKO, ikkeFerdig, Koordinatortype.KOORDINATORTYPE_BARNEKOORDINATOR);
        assertThat(stillas(KOE, ikkeFerdig)).as("the last day before the 18th birthday").hasSize(1);
    }

    @Test
    void a_koordinator_is_offered_without_a_plan_by_the_koordinerende_enhet_and_opens_nothing() {
        var barn = "01811599839";
        fakta.barn(barn, LocalDate.of(2015, 1, 1));

        oppnevn(KOE, "bergen-helsestasjon", barn, Koordinatortype.KOORDINATORTYPE_KOORDINATOR);

        assertThat(stillas(KOE, barn)).singleElement()
                .satisfies(k -> assertThat(k.getParagraf()).contains("helse- og omsorgstjenesteloven § 7-2"));
        assertThat(stillas("bergen-helsestasjon", barn)).hasSize(1);
        assertThat(stillas("bergen-skole", barn)).as("no consent, and no plan").isEmpty();
        assertThat(status(() -> oppnevn(KOE, BKO, barn, Koordinatortype.KOORDINATORTYPE_KOORDINATOR)).getDescription())
                .as("one of a kind").contains("end that one first");
        oppnevn("asker-koordinerende-enhet", "asker-barnekoordinator", barn, Koordinatortype.KOORDINATORTYPE_KOORDINATOR);
        assertThat(stillas("asker-koordinerende-enhet", barn)).as("nothing is told of the other's").hasSize(1);
    }

    @Test
    void a_koordinator_of_a_service_that_is_responsible_for_no_plan_is_not_its_to_appoint() {
        var barn = "01811599324";
        fakta.barn(barn, LocalDate.of(2015, 1, 1));
        var uten = status(() -> oppnevn("bergen-helsestasjon", BKO, barn, Koordinatortype.KOORDINATORTYPE_KOORDINATOR));
        assertThat(uten.getCode()).isEqualTo(Status.Code.FAILED_PRECONDITION);

        var tjenester = List.of(BKO, "bergen-helsestasjon");
        var samtykke = fakta.samtykke(barn, Formaal.FORMAAL_COORD, tjenester, Kategori.KATEGORI_ADM, Kategori.KATEGORI_CLI);
        fakta.plan(barn, KOE, samtykke, tjenester);
        var annen = status(() -> oppnevn("bergen-helsestasjon", BKO, barn, Koordinatortype.KOORDINATORTYPE_KOORDINATOR));
        assertThat(annen.getDescription()).as("not the responsible service").isEqualTo(uten.getDescription());

        oppnevn(KOE, BKO, barn, Koordinatortype.KOORDINATORTYPE_KOORDINATOR);
        assertThat(stillas("bergen-helsestasjon", barn)).as("covered by the consent").hasSize(1);
        assertThat(stillas("bergen-skole", barn)).isEmpty();

        fakta.trekk(barn, samtykke, Formaal.FORMAAL_COORD, tjenester, Kategori.KATEGORI_ADM, Kategori.KATEGORI_CLI);
        assertThat(stillas("bergen-helsestasjon", barn)).as("withdrawn").isEmpty();
    }

    @Test
    void a_role_that_ends_leaves_no_task_without_an_owner_and_is_seen_by_nobody_the_day_after() {
        var barn = "01811599243";
        fakta.barn(barn, LocalDate.of(2015, 1, 1));
        var id = oppnevn(KOE, BKO, barn, Koordinatortype.KOORDINATORTYPE_BARNEKOORDINATOR);
        var koordinators = legg(barn, "barnekoordinator", "Følg opp fristen.");
        var enhetens = legg(barn, "", "Bekreft adressen til enheten.");

        assertThat(status(() -> avslutt(BKO, barn, id, IDAG.minusDays(1))).getCode()).as("who did not appoint")
                .isEqualTo(Status.Code.NOT_FOUND);
        assertThat(status(() -> avslutt(KOE, barn, id, IDAG.minusDays(9))).getCode()).as("before it began")
                .isEqualTo(Status.Code.INVALID_ARGUMENT);
        assertThat(avslutt(KOE, barn, id, IDAG.minusDays(1))).isEqualTo(1);

        assertThat(stillas(KOE, barn)).isEmpty();
        assertThat(stillas(BKO, barn)).isEmpty();
        assertThat(kall.oppgaver(KOE)).extracting(Task::getTekst).contains("Følg opp fristen.");
        assertThat(kall.oppgaver(BKO)).extracting(Task::getId).doesNotContain(koordinators.toString())
                .contains(enhetens.toString());
        assertThat(status(() -> avslutt(KOE, barn, id, IDAG)).getCode()).isEqualTo(Status.Code.FAILED_PRECONDITION);
        var neste = kall.stillas(KOE).appointCoordinator(
                oppnevning(KOE, BKO, barn, Koordinatortype.KOORDINATORTYPE_BARNEKOORDINATOR)
                        .setPeriode(Periode.newBuilder().setFra(IDAG.toString())).build()).getId();
        assertThat(stillas(BKO, barn)).extracting(Koordinator::getId).containsExactly(neste);
    }

    @Test
    void a_last_day_is_inclusive() {
        var barn = "01811599162";
        fakta.barn(barn, LocalDate.of(2015, 1, 1));
        var id = oppnevn(KOE, BKO, barn, Koordinatortype.KOORDINATORTYPE_BARNEKOORDINATOR);
        avslutt(KOE, barn, id, IDAG);
        assertThat(stillas(BKO, barn)).hasSize(1);
    }

    @Test
    void a_fungerende_says_for_whom_and_the_paragraph_of_that_kind_governs() {
        var barn = "01811599081";
        fakta.barn(barn, LocalDate.of(2015, 1, 1));
        assertThat(status(() -> oppnevn(KOE, BKO, barn, Koordinatortype.KOORDINATORTYPE_FUNGERENDE)).getDescription())
                .startsWith("fungerer_for");
        var svar = kall.stillas(KOE).appointCoordinator(oppnevning(KOE, BKO, barn, Koordinatortype.KOORDINATORTYPE_FUNGERENDE)
                .setFungererFor(Koordinatortype.KOORDINATORTYPE_BARNEKOORDINATOR).build());
        assertThat(stillas(BKO, barn)).singleElement().satisfies(k -> {
            assertThat(k.getId()).isEqualTo(svar.getId());
            assertThat(k.getParagraf()).contains("§ 7-2 a");
        });
    }

    private static List<Koordinator> stillas(String enhet, String barn) {
        return kall.stillas(enhet).getStillas(GetStillasRequest.newBuilder().setEnhet(enhet).setBarn(nummer(barn)).build())
                .getKoordinatorerList();
    }

    private static String oppnevn(String enhet, String koordinator, String barn, Koordinatortype type) {
        return kall.stillas(enhet).appointCoordinator(oppnevning(enhet, koordinator, barn, type).build()).getId();
    }

    private static AppointCoordinatorRequest.Builder oppnevning(String enhet, String koordinator, String barn,
            Koordinatortype type) {
        return AppointCoordinatorRequest.newBuilder().setEnhet(enhet).setKoordinatorEnhet(koordinator)
                .setBarn(nummer(barn)).setType(type).setAnsatt(ansatt("Kari Testesen", "barnekoordinator"))
                .setPeriode(Periode.newBuilder().setFra(IDAG.minusDays(3).toString()));
    }

    private static int avslutt(String enhet, String barn, String id, LocalDate sisteDag) {
        return kall.stillas(enhet).endCoordinator(EndCoordinatorRequest.newBuilder().setEnhet(enhet).setBarn(nummer(barn))
                .setId(id).setSisteDag(sisteDag.toString()).build()).getOverfoerteOppgaver();
    }

    private static UUID legg(String barn, String rolle, String tekst) {
        var noekkel = hub.del(Personnoekler.class).av(nummer(barn).build());
        return hub.del(Writer.class).submit(Lane.ORDINARY, new Legg(noekkel, rolle, tekst)).join();
    }

    private record Legg(SubjectKey barn, String rolle, String tekst) implements Work<UUID> {
        @Override
        public Set<SubjectKey> subjects() {
            return Set.of(barn);
        }

        @Override
        public UUID run(View view, Batch batch) {
            var id = UUID.randomUUID();
            batch.task(Oppgave.til(BKO, Oppgaveslag.OPPGAVESLAG_VARSEL, id, tekst).rolle(rolle)
                    .om(view.subject(barn).pseudonym()).rad(Instant.now()));
            return id;
        }
    }
}
