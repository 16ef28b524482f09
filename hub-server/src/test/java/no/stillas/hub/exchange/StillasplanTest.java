package no.stillas.hub.exchange;

import static no.stillas.hub.exchange.Hubkall.ansatt;
import static no.stillas.hub.exchange.Hubkall.nummer;
import static no.stillas.hub.exchange.Hubkall.status;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Timestamp;
import io.grpc.Status;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.stillas.hub.fact.Facts;
import no.stillas.hub.ledger.Course;
import no.stillas.hub.ledger.Followups;
import no.stillas.hub.noekkel.Personnoekler;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.plan.v1.Tiltaksplan;
import no.stillas.proto.stillas.v1.AcknowledgeRequest;
import no.stillas.proto.stillas.v1.FemR;
import no.stillas.proto.stillas.v1.FemRAvtale;
import no.stillas.proto.stillas.v1.FemRStatus;
import no.stillas.proto.stillas.v1.GetFemRRequest;
import no.stillas.proto.stillas.v1.GetPlansRequest;
import no.stillas.proto.stillas.v1.GetPlansResponse;
import no.stillas.proto.stillas.v1.Kjentgjoering;
import no.stillas.proto.stillas.v1.Plan;
import no.stillas.proto.stillas.v1.Utgave;
import no.stillas.proto.trace.v1.ListRequest;
import no.stillas.proto.trace.v1.TraceServiceGrpc;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans and 5R-avtaler as each unit has them: out of what passed to it, judged anew when it reads. */
final class StillasplanTest {
    private static final String BVT = "bergen-barnevern";
    private static final String SKOLE = "bergen-skole";
    private static final String PPT = "bergen-ppt";
    private static final String DUE = "trygg-omsorg";
    private static final List<String> SAMMEN = List.of(BVT, SKOLE);

    @TempDir
    static Path mappe;

    private static HeleHuben hub;
    private static Hubkall kall;
    private static Fakta fakta;
    private static Stillasdokumenter dokumenter;
    private static Innboksklient skolen;
    private static Innboksklient barnevernet;

    @BeforeAll
    static void start() {
        hub = new HeleHuben(mappe, Map.of());
        kall = new Hubkall(hub);
        fakta = new Fakta(hub);
        dokumenter = new Stillasdokumenter(hub);
        skolen = new Innboksklient(hub, SKOLE);
        barnevernet = new Innboksklient(hub, BVT);
    }

    @AfterAll
    static void stopp() {
        hub.close();
    }

    @Test
    void a_plan_is_its_newest_version_to_who_sent_it_and_who_got_it_and_to_nobody_else() throws Exception {
        var barn = barn("01811599758");
        dokumenter.samtykke(barn, SAMMEN);
        var id = UUID.randomUUID().toString();
        dokumenter.gi(BVT, SKOLE, barn, dokumenter.tiltaksplan(BVT, id, 1, "Komme på skolen.", SAMMEN), skolen);
        var nyeste = dokumenter.gi(BVT, SKOLE, barn, dokumenter.tiltaksplan(BVT, id, 2, "Trives på skolen.", SAMMEN), skolen);

        for (var enhet : SAMMEN) {
            assertThat(planer(enhet, barn)).as(enhet).singleElement().satisfies(p -> {
                assertThat(p.getHovedplan()).isTrue();
                assertThat(p.getTittel()).isEqualTo("Tiltaksplan");
                assertThat(p.getUtgaverList()).extracting(Utgave::getVersjon).containsExactly(2, 1);
                assertThat(p.getUtgaver(0).getMessageId()).isEqualTo(nyeste);
                assertThat(p.getUtgaver(0).getDokument().unpack(Tiltaksplan.class).getDelmaal(0)
                        .getMaal().getTekst()).isEqualTo("Trives på skolen.");
                assertThat(p.getUtgaver(1).hasDokument()).as("what is replaced is a line").isFalse();
            });
        }
        assertThat(planer(BVT, barn).getFirst().getUtgaver(0)).satisfies(u -> {
            assertThat(u.getDeltMedList()).containsExactly(SKOLE);
            assertThat(u.getUtelatt()).isFalse();
        });
        assertThat(planer(SKOLE, barn).getFirst().getUtgaver(0).getUtelatt()).as("the consent covers the goals too").isFalse();
        assertThat(planer(SKOLE, barn).getFirst().getUtgaver(0).getDeltMedList()).as("the sender's to know").isEmpty();
        assertThat(svar(PPT, barn)).as("outside, as where there is nothing").isEqualTo(svar(PPT, "01811598026"));
    }

    @Test
    void of_a_plan_that_passed_in_part_the_receiver_reads_that_something_is_left_out_and_the_sender_has_it_whole() {
        var barn = barn("01811598530");
        dokumenter.samtykke(barn, SAMMEN);
        var plan = dokumenter.tiltaksplan(BVT, UUID.randomUUID().toString(), 1, "Komme på skolen.", SAMMEN).toBuilder();
        plan.getBarnetsBehovBuilder(0).clearKategorier().addKategorier(Kategori.KATEGORI_HPS);
        dokumenter.gi(BVT, SKOLE, barn, plan.build(), skolen);

        assertThat(planer(SKOLE, barn).getFirst().getUtgaver(0).getUtelatt()).isTrue();
        assertThat(planer(BVT, barn).getFirst().getUtgaver(0).getUtelatt()).isFalse();
    }

    @Test
    void a_copy_is_judged_anew_when_it_is_read() {
        var barn = barn("01811599677");
        var samtykke = dokumenter.samtykke(barn, SAMMEN);
        dokumenter.gi(BVT, SKOLE, barn, dokumenter.tiltaksplan(BVT, UUID.randomUUID().toString(), 1, "Komme på skolen.", SAMMEN), skolen);
        assertThat(planer(SKOLE, barn)).hasSize(1);

        dokumenter.trekk(barn, samtykke, SAMMEN);
        assertThat(svar(SKOLE, barn)).as("withdrawn, as where there is nothing").isEqualTo(svar(PPT, barn));
        assertThat(planer(BVT, barn)).as("one's own").hasSize(1);
    }

    @Test
    void of_a_child_whose_place_is_protected_the_receiver_reads_what_it_reads_of_one_of_whose_place_nothing_is_known() {
        var gradert = barn("01811599596");
        var ukjent = "01811599081";
        fakta.barnMedUkjentAdresse(ukjent, LocalDate.of(2015, 1, 1));
        var id = UUID.randomUUID().toString();
        for (var barn : List.of(gradert, ukjent)) {
            dokumenter.samtykke(barn, SAMMEN);
            dokumenter.gi(BVT, SKOLE, barn, dokumenter.tiltaksplan(BVT, id, 1, "Komme på skolen.", SAMMEN), skolen);
        }
        assertThat(planer(SKOLE, gradert).getFirst().getEier().getEnhet()).isEqualTo(BVT);
        fakta.adresse(gradert, Gradering.GRADERING_STRENGT_FORTROLIG);

        assertThat(utenTid(svar(SKOLE, gradert))).isEqualTo(utenTid(svar(SKOLE, ukjent)));
    }

    @Test
    void what_another_than_the_owner_sends_is_a_proposal_until_the_owner_merges_it() {
        var barn = barn("01811599405");
        var asker = List.of("asker-barnevern", "asker-skole");
        dokumenter.samtykke(barn, asker);
        var id = UUID.randomUUID().toString();
        try (var skole = new Innboksklient(hub, "asker-skole"); var barnevern = new Innboksklient(hub, "asker-barnevern")) {
            dokumenter.gi("asker-barnevern", "asker-skole", barn,
                    dokumenter.tiltaksplan("asker-barnevern", id, 1, "Komme på skolen.", asker), skole);
            dokumenter.gi(DUE, "asker-barnevern", barn, dokumenter.tiltaksplan("asker-barnevern", id, 9, "Bli med i kantina.", asker),
                    Formaal.FORMAAL_FOLLOWUP, Grunnlag.GRUNNLAG_BVL13_1_3, barnevern);

            assertThat(planer("asker-barnevern", barn)).singleElement().satisfies(p -> {
                assertThat(p.getUtgaverList()).extracting(Utgave::getVersjon).as("the owner's").containsExactly(1);
                assertThat(p.getForslagList()).singleElement().satisfies(f -> {
                    assertThat(f.getUtgave().getFra()).isEqualTo(DUE);
                    assertThat(f.getMaalList()).contains("Bli med i kantina.");
                    assertThat(f.getFlettetInnList()).doesNotContain("Bli med i kantina.");
                });
            });

            dokumenter.gi("asker-barnevern", "asker-skole", barn,
                    dokumenter.tiltaksplan("asker-barnevern", id, 2, "Bli med i kantina.", asker), skole);
            assertThat(planer("asker-barnevern", barn).getFirst().getForslag(0).getFlettetInnList()).contains("Bli med i kantina.");
            assertThat(planer(DUE, barn)).as("its own proposal, and nothing of barnevernet's").singleElement()
                    .satisfies(p -> assertThat(p.getUtgaverList()).isEmpty());
        }
    }

    @Test
    void a_5r_avtale_is_known_when_each_has_said_so_of_the_version_that_holds() throws Exception {
        var barn = barn("01811599324");
        dokumenter.samtykke(barn, SAMMEN);
        var id = UUID.randomUUID().toString();
        dokumenter.gi(BVT, SKOLE, barn, dokumenter.femR(BVT, id, 1, SKOLE, List.of()), skolen);
        assertThat(femR(BVT, barn)).satisfies(a -> {
            assertThat(a.getStatus()).isEqualTo(FemRStatus.FEM_R_STATUS_DELT);
            assertThat(a.getIkkeKjentForList()).containsExactly(SKOLE);
            assertThat(a.getPersonerUtenKjennskapList()).containsExactly("barnet");
        });

        var foerst = kjent(SKOLE, barn, id, 1);
        assertThat(kjent(SKOLE, barn, id, 1)).as("said once").isEqualTo(foerst);
        assertThat(femR(BVT, barn)).satisfies(a -> {
            assertThat(a.getKjentList()).extracting(Kjentgjoering::getEnhet).containsExactly(SKOLE);
            assertThat(a.getIkkeKjentForList()).isEmpty();
            assertThat(a.getStatus()).as("the child has not been told").isEqualTo(FemRStatus.FEM_R_STATUS_DELT);
        });

        dokumenter.gi(BVT, SKOLE, barn, dokumenter.femR(BVT, id, 2, SKOLE, List.of("barnet")), skolen);
        assertThat(femR(SKOLE, barn)).satisfies(a -> {
            assertThat(a.getStatus()).as("a new version is to be made known").isEqualTo(FemRStatus.FEM_R_STATUS_OPPDATERT);
            assertThat(a.getUtgaver(0).getDokument().unpack(FemRAvtale.class).getRetning().getBarnetsProsjekt().getTekst())
                    .isEqualTo("Spille på fotballaget.");
        });
        assertThat(status(() -> kjent(SKOLE, barn, id, 1)).getCode()).as("there is a newer").isEqualTo(Status.Code.FAILED_PRECONDITION);
        kjent(SKOLE, barn, id, 2);
        assertThat(femR(SKOLE, barn).getStatus()).isEqualTo(FemRStatus.FEM_R_STATUS_KJENT);
    }

    @Test
    void nobody_can_know_a_version_that_nobody_gave_it_and_the_answer_tells_nothing() {
        var barn = barn("01811599243");
        dokumenter.samtykke(barn, SAMMEN);
        var id = UUID.randomUUID().toString();
        dokumenter.gi(BVT, SKOLE, barn, dokumenter.femR(BVT, id, 1, SKOLE, List.of()), skolen);

        var utenfor = status(() -> kjent(PPT, barn, id, 1));
        assertThat(utenfor.getCode()).isEqualTo(Status.Code.NOT_FOUND);
        assertThat(status(() -> kjent(PPT, barn, UUID.randomUUID().toString(), 1)).getDescription()).isEqualTo(utenfor.getDescription());
        assertThat(status(() -> kjent(PPT, "01811598026", id, 1)).getDescription()).isEqualTo(utenfor.getDescription());
        assertThat(status(() -> kjent(SKOLE, barn, id, 2)).getDescription()).isEqualTo(utenfor.getDescription());
        assertThat(status(() -> kall.stillas(SKOLE).acknowledge(ny(SKOLE, barn, id, 1).setAnsatt(ansatt("", "rektor")).build()))
                .getDescription()).startsWith("ansatt.navn");
    }

    @Test
    void of_two_owners_things_with_one_id_the_one_is_known_that_is_named() {
        var barn = barn("01811598883");
        var annen = "haugesund-barnevern";
        var tre = List.of(BVT, SKOLE, annen);
        dokumenter.samtykke(barn, tre);
        var id = UUID.randomUUID().toString();
        dokumenter.gi(BVT, SKOLE, barn, dokumenter.femR(BVT, id, 1, SKOLE, List.of()), skolen);
        dokumenter.gi(annen, SKOLE, barn, dokumenter.tiltaksplan(annen, id, 1, "Komme på skolen.", tre), skolen);

        assertThat(status(() -> kjent(SKOLE, barn, id, 1)).getDescription()).startsWith("eier");
        var kjent = kall.stillas(SKOLE).acknowledge(ny(SKOLE, barn, id, 1).setEier(hub.org(BVT)).build());
        assertThat(kjent.hasTidspunkt()).isTrue();
        assertThat(femR(SKOLE, barn).getKjentList()).extracting(Kjentgjoering::getEnhet).containsExactly(SKOLE);
        assertThat(status(() -> kall.stillas(SKOLE).acknowledge(ny(SKOLE, barn, id, 1).setEier("319999981").build())).getCode())
                .isEqualTo(Status.Code.NOT_FOUND);
    }

    @Test
    void a_reading_of_what_others_wrote_is_in_the_childs_log_and_not_in_the_course_of_its_messages() {
        var barn = barn("01811599162");
        dokumenter.samtykke(barn, SAMMEN);
        dokumenter.gi(BVT, SKOLE, barn, dokumenter.tiltaksplan(BVT, UUID.randomUUID().toString(), 1, "Komme på skolen.", SAMMEN), skolen);
        var foer = spor(SKOLE, barn);
        planer(SKOLE, barn);
        assertThat(spor(SKOLE, barn)).isEqualTo(foer);
        var rader = hub.del(Followups.class).traceAfter(new Course.OfPerson(
                hub.del(Facts.class).find(hub.del(Personnoekler.class)
                        .av(nummer(barn).build())).orElseThrow()), 0, 100);
        assertThat(rader).anySatisfy(r -> {
            assertThat(r.row().kind()).isEqualTo("STILLAS_SHOWN");
            assertThat(r.row().senderUnit()).isEqualTo(SKOLE);
        });
    }

    /** Without what tells one message from another. */
    private static GetPlansResponse utenTid(GetPlansResponse svar) {
        var uten = svar.toBuilder();
        uten.getPlanerBuilderList().forEach(p -> p.getUtgaverBuilderList().forEach(u -> u.clearGitt().clearMessageId()));
        return uten.build();
    }

    private static String barn(String nummer) {
        fakta.barn(nummer, LocalDate.of(2015, 1, 1));
        return nummer;
    }

    private static List<Plan> planer(String enhet, String barn) {
        return svar(enhet, barn).getPlanerList();
    }

    private static GetPlansResponse svar(String enhet, String barn) {
        return kall.stillas(enhet).getPlans(GetPlansRequest.newBuilder().setEnhet(enhet).setBarn(nummer(barn)).build());
    }

    private static FemR femR(String enhet, String barn) {
        var alle = kall.stillas(enhet).getFemR(GetFemRRequest.newBuilder().setEnhet(enhet).setBarn(nummer(barn)).build()).getAvtalerList();
        assertThat(alle).hasSize(1);
        return alle.getFirst();
    }

    private static Timestamp kjent(String enhet, String barn, String id, int versjon) {
        return kall.stillas(enhet).acknowledge(ny(enhet, barn, id, versjon).build()).getTidspunkt();
    }

    private static AcknowledgeRequest.Builder ny(String enhet, String barn, String id, int versjon) {
        return AcknowledgeRequest.newBuilder().setEnhet(enhet).setBarn(nummer(barn)).setId(id).setVersjon(versjon)
                .setAnsatt(ansatt("Berit Testesen", "rektor"));
    }

    private static List<?> spor(String enhet, String barn) {
        return hub.som(enhet, TraceServiceGrpc::newBlockingStub)
                .list(ListRequest.newBuilder().setEnhet(enhet).setBarn(nummer(barn)).build()).getEntriesList();
    }
}
