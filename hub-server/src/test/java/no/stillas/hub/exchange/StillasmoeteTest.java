package no.stillas.hub.exchange;

import static no.stillas.hub.exchange.Hubkall.ansatt;
import static no.stillas.hub.exchange.Hubkall.nummer;
import static no.stillas.hub.exchange.Hubkall.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.stillas.v1.AnswerMeetingRequest;
import no.stillas.proto.stillas.v1.GetMeetingsRequest;
import no.stillas.proto.stillas.v1.GetMeetingsResponse;
import no.stillas.proto.stillas.v1.Moete;
import no.stillas.proto.stillas.v1.Moetemangel;
import no.stillas.proto.stillas.v1.Moetestand;
import no.stillas.proto.stillas.v1.Moetesvar;
import no.stillas.proto.stillas.v1.Moetesvarslag;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Meetings about a child as each unit has them, and what it answers to an invitation. */
final class StillasmoeteTest {
    private static final String BVT = "bergen-barnevern";
    private static final String SKOLE = "bergen-skole";
    private static final String PPT = "bergen-ppt";
    private static final List<String> SAMMEN = List.of(BVT, SKOLE, PPT);
    private static final Instant OM_EN_UKE = Instant.now().plus(7, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

    @TempDir
    static Path mappe;

    private static HeleHuben hub;
    private static Hubkall kall;
    private static Fakta fakta;
    private static Stillasdokumenter dokumenter;
    private static Innboksklient skolen;
    private static Innboksklient ppt;

    @BeforeAll
    static void start() {
        hub = new HeleHuben(mappe, Map.of());
        kall = new Hubkall(hub);
        fakta = new Fakta(hub);
        dokumenter = new Stillasdokumenter(hub);
        skolen = new Innboksklient(hub, SKOLE);
        ppt = new Innboksklient(hub, PPT);
    }

    @AfterAll
    static void stopp() {
        hub.close();
    }

    @Test
    void a_meeting_goes_from_invitation_by_agenda_and_answers_to_minutes() {
        var barn = barn("01811599758");
        var id = UUID.randomUUID().toString();
        dokumenter.gi(BVT, SKOLE, barn, dokumenter.innkalling(BVT, id, 1, OM_EN_UKE, SKOLE), skolen);
        assertThat(moete(BVT, barn)).satisfies(m -> {
            assertThat(m.getStand()).isEqualTo(Moetestand.MOETESTAND_INNKALT);
            assertThat(m.getInnkaller()).isEqualTo(BVT);
            assertThat(m.getManglerList()).containsExactly(Moetemangel.MOETEMANGEL_BARNETS_STEMME, Moetemangel.MOETEMANGEL_SAKSLISTE,
                    Moetemangel.MOETEMANGEL_NOEDVENDIG_DELTAKER);
        });
        assertThat(moete(SKOLE, barn).getManglerList()).as("the others' answers are not the school's to know")
                .doesNotContain(Moetemangel.MOETEMANGEL_NOEDVENDIG_DELTAKER);

        dokumenter.gi(BVT, SKOLE, barn, dokumenter.saksliste(id, 1, "Mer ro i timene.", BVT, SKOLE), skolen);
        svar(SKOLE, barn, id, Moetesvarslag.MOETESVARSLAG_STEDFORTREDER, "Ola Testesen");
        assertThat(moete(BVT, barn)).satisfies(m -> {
            assertThat(m.getStand()).isEqualTo(Moetestand.MOETESTAND_SAKSLISTE_SENDT);
            assertThat(m.getSaksliste().getSaker(0).getForberedesAv().getEnhet()).isEqualTo(SKOLE);
            assertThat(m.getSvarList()).singleElement().satisfies(s -> {
                assertThat(s.getEnhet()).isEqualTo(SKOLE);
                assertThat(s.getSvar()).isEqualTo(Moetesvarslag.MOETESVARSLAG_STEDFORTREDER);
            });
            assertThat(m.getManglerList()).containsExactly(Moetemangel.MOETEMANGEL_BARNETS_STEMME, Moetemangel.MOETEMANGEL_FORBEREDELSE);
        });

        svar(SKOLE, barn, id, Moetesvarslag.MOETESVARSLAG_KOMMER, "Berit Testesen", "sak-1");
        assertThat(moete(BVT, barn)).satisfies(m -> {
            assertThat(m.getSvarList()).as("the last answer counts").extracting(Moetesvar::getSvar)
                    .containsExactly(Moetesvarslag.MOETESVARSLAG_KOMMER);
            assertThat(m.getManglerList()).containsExactly(Moetemangel.MOETEMANGEL_BARNETS_STEMME);
        });
        assertThat(moete(SKOLE, barn).getSvar(0).getAnsatt().getNavn()).isEqualTo("Berit Testesen");

        dokumenter.gi(BVT, SKOLE, barn, dokumenter.referat(id, Instant.now(), List.of(BVT, SKOLE), PPT, SKOLE, "2026-12-01"), skolen);
        assertThat(moete(SKOLE, barn)).satisfies(m -> {
            assertThat(m.getStand()).isEqualTo(Moetestand.MOETESTAND_REFERAT_SENDT);
            assertThat(m.getReferat().getBeslutninger(0).getBesluttetAv().getEnhet()).isEqualTo(PPT);
            assertThat(m.getManglerList()).containsExactly(Moetemangel.MOETEMANGEL_BARNETS_STEMME,
                    Moetemangel.MOETEMANGEL_BESLUTNING_UTEN_MYNDIGHET, Moetemangel.MOETEMANGEL_FEM_R);
        });
        assertThat(status(() -> svar(SKOLE, barn, id, Moetesvarslag.MOETESVARSLAG_KOMMER, "Berit Testesen")).getCode())
                .isEqualTo(Status.Code.FAILED_PRECONDITION);
    }

    @Test
    void who_is_not_called_sees_no_meeting_and_cannot_answer_one() {
        var barn = barn("01811599677");
        var id = UUID.randomUUID().toString();
        dokumenter.gi(BVT, SKOLE, barn, dokumenter.innkalling(BVT, id, 1, OM_EN_UKE, SKOLE), skolen);

        assertThat(svar(PPT, barn)).as("outside, as where there is nothing").isEqualTo(svar(PPT, "01811598026"));
        var utenfor = status(() -> svar(PPT, barn, id, Moetesvarslag.MOETESVARSLAG_KOMMER, "Berit Testesen"));
        assertThat(utenfor.getCode()).isEqualTo(Status.Code.NOT_FOUND);
        assertThat(status(() -> svar(PPT, barn, UUID.randomUUID().toString(), Moetesvarslag.MOETESVARSLAG_KOMMER, "Berit Testesen"))
                .getDescription()).isEqualTo(utenfor.getDescription());
        assertThat(status(() -> svar(BVT, barn, id, Moetesvarslag.MOETESVARSLAG_KOMMER, "Kari Testesen")).getDescription())
                .as("who called it").isEqualTo(utenfor.getDescription());
    }

    @Test
    void an_answer_goes_to_the_convener_and_to_no_other_who_was_called() {
        var barn = barn("01811599596");
        var id = UUID.randomUUID().toString();
        dokumenter.gi(BVT, SKOLE, barn, dokumenter.innkalling(BVT, id, 1, OM_EN_UKE, SKOLE), skolen);
        dokumenter.gi(BVT, PPT, barn, dokumenter.innkalling(BVT, id, 1, OM_EN_UKE, SKOLE), ppt);
        svar(SKOLE, barn, id, Moetesvarslag.MOETESVARSLAG_KOMMER_IKKE, "");

        assertThat(moete(PPT, barn).getSvarList()).isEmpty();
        assertThat(moete(BVT, barn).getManglerList()).as("the meeting needs the school")
                .contains(Moetemangel.MOETEMANGEL_NOEDVENDIG_DELTAKER);
    }

    @Test
    void a_meeting_that_is_called_off_is_answered_no_more_and_one_that_is_past_waits_for_minutes() {
        var barn = barn("01811599405");
        var avlyst = UUID.randomUUID().toString();
        dokumenter.gi(BVT, SKOLE, barn, dokumenter.innkalling(BVT, avlyst, 1, OM_EN_UKE, SKOLE), skolen);
        dokumenter.gi(BVT, SKOLE, barn, dokumenter.innkalling(BVT, avlyst, 2, OM_EN_UKE, SKOLE).toBuilder().setAvlyst(true).build(), skolen);
        assertThat(moete(SKOLE, barn).getStand()).isEqualTo(Moetestand.MOETESTAND_AVLYST);
        assertThat(status(() -> svar(SKOLE, barn, avlyst, Moetesvarslag.MOETESVARSLAG_KOMMER, "Berit Testesen")).getCode())
                .isEqualTo(Status.Code.FAILED_PRECONDITION);
        assertThat(status(() -> svar(SKOLE, barn, avlyst, Moetesvarslag.MOETESVARSLAG_KOMMER, "")).getDescription()).startsWith("ansatt.navn");

        dokumenter.gi(BVT, SKOLE, barn, dokumenter.innkalling(BVT, UUID.randomUUID().toString(), 1,
                OM_EN_UKE.minus(20, ChronoUnit.DAYS), SKOLE), skolen);
        assertThat(svar(SKOLE, barn).getMoeterList()).extracting(Moete::getStand)
                .containsExactly(Moetestand.MOETESTAND_AVLYST, Moetestand.MOETESTAND_VENTER_PAA_REFERAT);
    }

    @Test
    void another_who_calls_by_the_same_id_does_not_change_the_meeting() {
        var barn = barn("01811599243");
        var id = UUID.randomUUID().toString();
        dokumenter.gi(BVT, SKOLE, barn, dokumenter.innkalling(BVT, id, 1, OM_EN_UKE, SKOLE), skolen);
        dokumenter.samtykke(barn, List.of("haugesund-barnevern", SKOLE));
        dokumenter.gi("haugesund-barnevern", SKOLE, barn,
                dokumenter.innkalling("haugesund-barnevern", id, 9, OM_EN_UKE, SKOLE).toBuilder().setAvlyst(true).build(), skolen);
        assertThat(moete(SKOLE, barn)).satisfies(m -> {
            assertThat(m.getInnkaller()).isEqualTo(BVT);
            assertThat(m.getStand()).isEqualTo(Moetestand.MOETESTAND_INNKALT);
        });
    }

    @Test
    void of_a_graded_child_who_comes_is_told_to_nobody() {
        var barn = barn("01811599324");
        var id = UUID.randomUUID().toString();
        dokumenter.gi(BVT, SKOLE, barn, dokumenter.innkalling(BVT, id, 1, OM_EN_UKE, SKOLE), skolen);
        svar(SKOLE, barn, id, Moetesvarslag.MOETESVARSLAG_KOMMER, "Berit Testesen");
        fakta.adresse(barn, Gradering.GRADERING_STRENGT_FORTROLIG);
        assertThat(moete(BVT, barn).getSvar(0).hasAnsatt()).isFalse();
        assertThat(svar(SKOLE, barn).toString()).doesNotContain("Kari Testesen");
    }

    private static String barn(String nummer) {
        fakta.barn(nummer, LocalDate.of(2015, 1, 1));
        dokumenter.samtykke(nummer, SAMMEN);
        return nummer;
    }

    private static Moete moete(String enhet, String barn) {
        var alle = svar(enhet, barn).getMoeterList();
        assertThat(alle).hasSize(1);
        return alle.getFirst();
    }

    private static GetMeetingsResponse svar(String enhet, String barn) {
        return kall.stillas(enhet).getMeetings(GetMeetingsRequest.newBuilder().setEnhet(enhet).setBarn(nummer(barn)).build());
    }

    private static void svar(String enhet, String barn, String moete, Moetesvarslag svar, String hvem, String... forberedt) {
        var spoersmaal = AnswerMeetingRequest.newBuilder().setEnhet(enhet).setBarn(nummer(barn)).setMoeteId(moete).setSvar(svar)
                .addAllForberedt(List.of(forberedt));
        if (!hvem.isEmpty()) {
            spoersmaal.setAnsatt(ansatt(hvem, "lærer"));
        }
        kall.stillas(enhet).answerMeeting(spoersmaal.build());
    }
}
