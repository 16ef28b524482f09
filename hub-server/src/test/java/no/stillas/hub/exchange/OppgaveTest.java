package no.stillas.hub.exchange;

import static no.stillas.hub.exchange.Hubkall.nummer;
import static no.stillas.hub.exchange.Hubkall.status;
import static no.stillas.hub.exchange.Hubkall.vent;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.TaskRow;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;
import no.stillas.hub.ledger.Writer;
import no.stillas.hub.oppgave.Oppgave;
import no.stillas.proto.stillas.v1.CompleteTaskRequest;
import no.stillas.proto.stillas.v1.ListTasksRequest;
import no.stillas.proto.stillas.v1.Oppgaveslag;
import no.stillas.proto.stillas.v1.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tasks through the whole hub. */
final class OppgaveTest {
    @TempDir
    static Path mappe;

    private static HeleHuben hub;
    private static Hubkall kall;

    @BeforeAll
    static void start() {
        hub = new HeleHuben(mappe, Map.of());
        kall = new Hubkall(hub);
    }

    @AfterAll
    static void stopp() {
        hub.close();
    }

    @Test
    void what_was_missing_in_a_duty_is_a_task_for_its_receiver_once_it_has_the_message() throws Exception {
        var sendt = kall.send(kall.bekymring("bup-bergen", "bergen-barnevern", nummer("01811599830")));
        assertThat(sendt.getOppgaverList()).isNotEmpty();
        assertThat(om("bergen-barnevern", sendt.getMessageId())).as("before the message has come").isEmpty();

        vent(kall.innboks("bergen-barnevern"), sendt.getMessageId());
        var oppgave = om("bergen-barnevern", sendt.getMessageId()).stream()
                .filter(t -> t.getSlag() == Oppgaveslag.OPPGAVESLAG_MANGEL).findFirst().orElseThrow();
        assertThat(oppgave.getTekst()).isNotBlank().doesNotContain("01811599830");

        kall.fullfoer("bergen-barnevern", oppgave.getId());
        assertThat(om("bergen-barnevern", sendt.getMessageId())).extracting(Task::getId).doesNotContain(oppgave.getId());
        var medUtfoerte = kall.stillas("bergen-barnevern").listTasks(ListTasksRequest.newBuilder()
                .setEnhet("bergen-barnevern").setOgsaaUtfoerte(true).build()).getTasksList();
        assertThat(medUtfoerte).filteredOn(t -> t.getId().equals(oppgave.getId())).singleElement()
                .satisfies(t -> assertThat(t.getUtfoert()).isTrue());
        assertThat(status(() -> kall.fullfoer("bergen-barnevern", oppgave.getId())).getCode())
                .isEqualTo(Status.Code.FAILED_PRECONDITION);
    }

    @Test
    void tasks_come_by_due_time_and_those_without_one_last() {
        var senest = legg("asker-ppt", Optional.of(Instant.parse("2027-03-01T10:00:00Z")));
        var uten = legg("asker-ppt", Optional.empty());
        var foerst = legg("asker-ppt", Optional.of(Instant.parse("2027-02-01T10:00:00Z")));

        assertThat(kall.oppgaver("asker-ppt")).extracting(Task::getId)
                .containsExactly(foerst.toString(), senest.toString(), uten.toString());
    }

    @Test
    void anothers_task_and_one_that_does_not_exist_get_the_same_answer() {
        var andres = legg("asker-skole", Optional.empty());
        var tilAndres = status(() -> kall.fullfoer("bergen-skole", andres.toString()));
        var tilIngen = status(() -> kall.fullfoer("bergen-skole", UUID.randomUUID().toString()));

        assertThat(tilAndres.getCode()).isEqualTo(Status.Code.NOT_FOUND);
        assertThat(tilAndres.getDescription()).isEqualTo(tilIngen.getDescription());
        assertThat(kall.oppgaver("asker-skole")).extracting(Task::getId).contains(andres.toString());
    }

    @Test
    void the_tasks_of_another_organisations_unit_are_refused_as_those_of_no_unit() {
        var andres = status(() -> kall.stillas("bergen-skole")
                .listTasks(ListTasksRequest.newBuilder().setEnhet("asker-skole").build()));
        var ingens = status(() -> kall.stillas("bergen-skole")
                .listTasks(ListTasksRequest.newBuilder().setEnhet("finnes-ikke").build()));

        assertThat(andres.getCode()).isEqualTo(Status.Code.PERMISSION_DENIED);
        assertThat(andres.getDescription()).isEqualTo(ingens.getDescription());
    }

    @Test
    void what_was_done_may_not_hold_an_identity_number() {
        var oppgave = legg("asker-helsestasjon", Optional.empty());
        var svar = status(() -> kall.stillas("asker-helsestasjon").completeTask(CompleteTaskRequest.newBuilder()
                .setEnhet("asker-helsestasjon").setId(oppgave.toString()).setAnsatt(Hubkall.ansatt("Kari Testesen", "rådgiver"))
                .setUtfoert("Ringt om 018115 99839.").build()));

        assertThat(svar.getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
        assertThat(svar.getDescription()).startsWith("utfoert").doesNotContain("018115");
        assertThat(kall.oppgaver("asker-helsestasjon")).extracting(Task::getId).contains(oppgave.toString());
    }

    @Test
    void nor_may_the_name_or_the_role_of_the_one_who_did_it() {
        var oppgave = legg("asker-helsestasjon", Optional.empty());
        for (var hvem : List.of(Hubkall.ansatt("Kari 01811599839", "rådgiver"), Hubkall.ansatt("Kari Testesen", "mor til 01811599839"))) {
            var svar = status(() -> kall.stillas("asker-helsestasjon").completeTask(CompleteTaskRequest.newBuilder()
                    .setEnhet("asker-helsestasjon").setId(oppgave.toString()).setAnsatt(hvem).setUtfoert("Ringt.").build()));
            assertThat(svar.getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
            assertThat(svar.getDescription()).startsWith("ansatt.").doesNotContain("018115");
        }
        assertThat(kall.oppgaver("asker-helsestasjon")).extracting(Task::getId).contains(oppgave.toString());
    }

    @Test
    void every_kind_has_a_code_that_is_read_back() {
        var slag = Stream.of(Oppgaveslag.values())
                .filter(s -> s != Oppgaveslag.OPPGAVESLAG_UNSPECIFIED && s != Oppgaveslag.UNRECOGNIZED)
                .toList();
        assertThat(slag).allSatisfy(s -> assertThat(Oppgave.slag(
                Oppgave.til("asker-ppt", s, UUID.randomUUID(), "Gjør det.").rad(Instant.EPOCH))).isEqualTo(s));
    }

    private static List<Task> om(String enhet, String melding) {
        return kall.oppgaver(enhet).stream().filter(t -> t.getMessageId().equals(melding)).toList();
    }

    private static UUID legg(String enhet, Optional<Instant> frist) {
        var oppgave = Oppgave.til(enhet, Oppgaveslag.OPPGAVESLAG_VARSEL, UUID.randomUUID(), "Ta kontakt med avsenderen.");
        frist.ifPresent(oppgave::frist);
        return hub.del(Writer.class).submit(Lane.ORDINARY, new Legg(oppgave.rad(Instant.now()))).join();
    }

    private record Legg(TaskRow rad) implements Work<UUID> {
        @Override
        public Set<SubjectKey> subjects() {
            return Set.of();
        }

        @Override
        public UUID run(View view, Batch batch) {
            batch.task(rad);
            return rad.id();
        }
    }
}
