package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.Timestamp;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import no.stillas.hub.fakta.Dager;
import no.stillas.proto.stillas.v1.Oppgaveslag;
import no.stillas.proto.stillas.v1.StartDeadlineRequest;
import no.stillas.proto.stillas.v1.StartDeadlineResponse;
import no.stillas.proto.stillas.v1.StillasServiceGrpc;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A deadline that the hub cannot see the start of, started by the one that holds the event. */
final class FristmeldingTest {
    private static final String KOMMUNEN = "haugesund-barnevern";
    private static final Instant NAA = Instant.parse("2027-03-10T10:00:00Z");

    @TempDir
    Path mappe;

    private HeleHuben hub;
    private Hubkall kall;

    @BeforeEach
    void start() {
        hub = new HeleHuben(mappe, Map.of("stillas.levering.feiing", "PT1H"), () -> NAA);
        kall = new Hubkall(hub);
    }

    @AfterEach
    void stopp() {
        hub.close();
    }

    @Test
    void three_weeks_run_from_when_barnevernet_says_that_the_undersoekelse_ended_and_the_task_is_its_own() {
        var svar = kall(KOMMUNEN, KOMMUNEN, "DL-FB2", NAA.minusSeconds(3600), "sak 17");

        assertThat(svar.getSlutt().getSeconds()).as("Wednesday three weeks after, over Easter and the change of the clock")
                .isEqualTo(LocalDateTime.parse("2027-03-31T23:59:59").atZone(Dager.OSLO).toEpochSecond());
        assertThat(svar.getTekst()).contains("§ 13-3").contains("sak 17");
        assertThat(kall.oppgaver(KOMMUNEN)).filteredOn(o -> o.getSlag() == Oppgaveslag.OPPGAVESLAG_FRIST).singleElement()
                .satisfies(o -> {
                    assertThat(o.getId()).isEqualTo(svar.getTaskId());
                    assertThat(o.getDue()).isEqualTo(svar.getSlutt());
                });
        assertThat(kall.oppgaver("bup-haugesund")).isEmpty();
    }

    @Test
    void the_same_start_again_is_the_same_task_and_another_case_is_another() {
        var foerste = kall(KOMMUNEN, KOMMUNEN, "DL-FB2", NAA, "sak 17");

        assertThat(kall(KOMMUNEN, KOMMUNEN, "DL-FB2", NAA, "sak 17")).isEqualTo(foerste);
        assertThat(kall(KOMMUNEN, KOMMUNEN, "DL-FB2", NAA, "sak 18").getTaskId()).isNotEqualTo(foerste.getTaskId());
        assertThat(kall.oppgaver(KOMMUNEN)).filteredOn(o -> o.getSlag() == Oppgaveslag.OPPGAVESLAG_FRIST).hasSize(2);
    }

    @Test
    void what_the_hub_starts_itself_what_has_no_end_what_is_none_and_what_is_to_come_is_refused_and_leaves_no_task() {
        avvist(Status.Code.FAILED_PRECONDITION, "DL-FB1", NAA, "");
        avvist(Status.Code.FAILED_PRECONDITION, "DL-3-4.BARNEHAGE", NAA, "");
        avvist(Status.Code.NOT_FOUND, "DL-X", NAA, "");
        avvist(Status.Code.INVALID_ARGUMENT, "DL-FB2", NAA.plusSeconds(1), "");
        avvist(Status.Code.INVALID_ARGUMENT, "DL-FB2", NAA, "01811599839");
        assertThatThrownBy(() -> kall("bup-haugesund", KOMMUNEN, "DL-FB2", NAA, "")).as("another's unit")
                .satisfies(e -> assertThat(((StatusRuntimeException) e).getStatus().getCode()).isEqualTo(Status.Code.PERMISSION_DENIED));
        assertThat(kall.oppgaver(KOMMUNEN)).isEmpty();
    }

    private void avvist(Status.Code kode, String frist, Instant skjedde, String referanse) {
        assertThatThrownBy(() -> kall(KOMMUNEN, KOMMUNEN, frist, skjedde, referanse)).as(frist)
                .satisfies(e -> assertThat(((StatusRuntimeException) e).getStatus().getCode()).isEqualTo(kode));
    }

    private StartDeadlineResponse kall(String som, String enhet, String frist, Instant skjedde, String referanse) {
        return hub.som(som, StillasServiceGrpc::newBlockingStub).startDeadline(StartDeadlineRequest.newBuilder().setEnhet(enhet)
                .setFrist(frist).setReferanse(referanse).setSkjedde(Timestamp.newBuilder().setSeconds(skjedde.getEpochSecond())).build());
    }
}
