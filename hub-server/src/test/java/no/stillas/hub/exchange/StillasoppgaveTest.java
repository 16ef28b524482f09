package no.stillas.hub.exchange;

import static no.stillas.hub.exchange.Hubkall.ansatt;
import static no.stillas.hub.exchange.Hubkall.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.frist.Oppgaverunde;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;
import no.stillas.hub.ledger.Writer;
import no.stillas.hub.noekkel.Personnoekler;
import no.stillas.hub.oppgave.Oppgave;
import no.stillas.proto.stillas.v1.ChangePersonRequest;
import no.stillas.proto.stillas.v1.Oppgaveslag;
import no.stillas.proto.stillas.v1.PlanTaskRequest;
import no.stillas.proto.stillas.v1.Task;
import no.stillas.proto.stillas.v1.Varslingskanal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A task that somebody has: reminded of, told of further, and closed. */
final class StillasoppgaveTest {
    private static final String BVT = "bergen-barnevern";
    private static final String LEDER = "bergen-barnevernvakt";
    private static final Instant START = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @TempDir
    Path mappe;

    private final AtomicReference<Instant> naa = new AtomicReference<>(START);
    private HeleHuben hub;
    private Hubkall kall;

    @BeforeEach
    void start() {
        hub = new HeleHuben(mappe, Map.of("stillas.levering.feiing", "PT1H"), naa::get);
        kall = new Hubkall(hub);
    }

    @AfterEach
    void stopp() {
        hub.close();
    }

    @Test
    void a_task_is_reminded_of_once_and_then_told_of_further_and_closing_it_closes_both() {
        var id = legg();
        var lagt = kall.stillas(BVT).planTask(plan(id).build()).getTask();
        assertThat(lagt.getEier().getNavn()).isEqualTo("Kari Testesen");
        assertThat(lagt.getReservekanal()).isEqualTo(Varslingskanal.VARSLINGSKANAL_RINGE);
        assertThat(runde(Duration.ofHours(1).minusSeconds(1))).as("not a second before").isZero();

        assertThat(runde(Duration.ofHours(1))).isEqualTo(1);
        assertThat(oppgave(id)).satisfies(o -> {
            assertThat(o.getPaaminnet()).isTrue();
            assertThat(o.getEskalert()).isFalse();
        });
        assertThat(runde(Duration.ofHours(1))).as("once").isZero();

        assertThat(runde(Duration.ofHours(2))).isEqualTo(1);
        assertThat(kall.oppgaver(LEDER)).singleElement().satisfies(o -> {
            assertThat(o.getSlag()).isEqualTo(Oppgaveslag.OPPGAVESLAG_ESKALERT);
            assertThat(o.getTekst()).contains(BVT, "ring").doesNotContain("Kari");
        });

        kall.fullfoer(BVT, id);
        assertThat(kall.oppgaver(LEDER)).as("nothing more to see to").isEmpty();
        assertThat(runde(Duration.ofHours(9))).isZero();
    }

    @Test
    void a_task_that_is_planned_anew_after_it_was_told_of_further_is_told_of_again() {
        var id = legg();
        kall.stillas(BVT).planTask(plan(id).build());
        runde(Duration.ofHours(2));
        kall.fullfoer(LEDER, kall.oppgaver(LEDER).getFirst().getId());

        var senere = plan(id).setPaaminnes(Dager.stempel(START.plus(Duration.ofHours(4)))).setEskaleres(Dager.stempel(START.plus(Duration.ofHours(5))));
        assertThat(status(() -> kall.stillas(BVT).planTask(senere.clone().setEskaleresTil("bergen-ppt").build())).getDescription())
                .contains("eskaleres_til");
        kall.stillas(BVT).planTask(senere.build());
        assertThat(runde(Duration.ofHours(5).minusSeconds(1))).as("the reminder").isEqualTo(1);
        assertThat(kall.oppgaver(LEDER)).isEmpty();
        assertThat(runde(Duration.ofHours(5))).isEqualTo(1);
        assertThat(kall.oppgaver(LEDER)).singleElement().satisfies(o -> assertThat(o.getSlag()).isEqualTo(Oppgaveslag.OPPGAVESLAG_ESKALERT));
        assertThat(runde(Duration.ofHours(9))).as("once").isZero();
    }

    @Test
    void a_task_that_goes_to_another_unit_takes_its_escalation_with_it() {
        new Fakta(hub).barn(Eksempler.BARN, LocalDate.of(2015, 1, 1));
        var id = legg(Optional.of(hub.del(Personnoekler.class).av(Hubkall.nummer(Eksempler.BARN).build())));
        kall.stillas(BVT).planTask(plan(id).build());
        runde(Duration.ofHours(1));
        runde(Duration.ofHours(2));
        assertThat(kall.oppgaver(LEDER)).hasSize(1);

        var ny = kall.stillas(BVT).changePerson(ChangePersonRequest.newBuilder().setEnhet(BVT).setBarn(Hubkall.nummer(Eksempler.BARN))
                .setFra(ansatt("Kari Testesen", "kontaktperson")).setTil(ansatt("Berit Prøve", "kontaktperson")).setTilEnhet("bergen-ppt")
                .build()).getOvertattList().getFirst().getOppgaveId();
        assertThat(kall.oppgaver(LEDER)).as("of what is closed").isEmpty();
        assertThat(runde(Duration.ofHours(3))).isEqualTo(1);
        assertThat(kall.oppgaver(LEDER)).singleElement().satisfies(o -> assertThat(o.getTekst()).contains("bergen-ppt"));
        kall.fullfoer("bergen-ppt", ny);
        assertThat(kall.oppgaver(LEDER)).as("nothing more to see to").isEmpty();
    }

    @Test
    void a_task_that_is_done_is_reminded_of_by_nobody() {
        var id = legg();
        kall.stillas(BVT).planTask(plan(id).build());
        kall.fullfoer(BVT, id);
        assertThat(status(() -> kall.stillas(BVT).planTask(plan(id).build())).getCode()).isEqualTo(Status.Code.FAILED_PRECONDITION);
        assertThat(runde(Duration.ofHours(9))).isZero();
    }

    @Test
    void a_task_of_another_unit_and_one_that_is_not_there_get_the_same_answer() {
        var id = legg();
        var andres = status(() -> kall.stillas("bergen-skole").planTask(plan(id).setEnhet("bergen-skole").build()));
        var ingen = status(() -> kall.stillas("bergen-skole").planTask(plan(UUID.randomUUID().toString()).setEnhet("bergen-skole").build()));
        assertThat(andres.getCode()).isEqualTo(Status.Code.NOT_FOUND);
        assertThat(ingen.getDescription()).isEqualTo(andres.getDescription());
    }

    @Test
    void what_cannot_be_followed_is_refused_by_field() {
        var id = legg();
        assertThat(status(() -> kall.stillas(BVT).planTask(plan(id).setEskaleresTil("bup-bergen").build())).getDescription())
                .as("another organisation").startsWith("eskaleres_til");
        assertThat(status(() -> kall.stillas(BVT).planTask(plan(id).clearEskaleresTil().build())).getDescription()).startsWith("eskaleres_til");
        assertThat(status(() -> kall.stillas(BVT).planTask(plan(id).setEskaleres(Dager.stempel(START.plusSeconds(60))).build()))
                .getDescription()).as("before the reminder").startsWith("eskaleres");
        assertThat(status(() -> kall.stillas(BVT).planTask(plan(id).setPaaminnes(Dager.stempel(START.minusSeconds(1))).build()))
                .getDescription()).startsWith("paaminnes");
    }

    private static PlanTaskRequest.Builder plan(String id) {
        return PlanTaskRequest.newBuilder().setEnhet(BVT).setId(id).setEier(ansatt("Kari Testesen", "kontaktperson"))
                .setPaaminnes(Dager.stempel(START.plus(Duration.ofHours(1)))).setReservekanal(Varslingskanal.VARSLINGSKANAL_RINGE)
                .setEskaleres(Dager.stempel(START.plus(Duration.ofHours(2)))).setEskaleresTil(LEDER);
    }

    private int runde(Duration etter) {
        naa.set(START.plus(etter));
        return hub.del(Oppgaverunde.class).kjoer();
    }

    private Task oppgave(String id) {
        return kall.oppgaver(BVT).stream().filter(o -> o.getId().equals(id)).findFirst().orElseThrow();
    }

    private String legg() {
        return legg(Optional.empty());
    }

    private String legg(Optional<SubjectKey> barn) {
        return hub.del(Writer.class).submit(Lane.ORDINARY, new Legg(barn)).join().toString();
    }

    private record Legg(Optional<SubjectKey> barn) implements Work<UUID> {
        @Override
        public Set<SubjectKey> subjects() {
            return barn.map(Set::of).orElse(Set.of());
        }

        @Override
        public UUID run(View view, Batch batch) {
            var id = UUID.randomUUID();
            var oppgave = Oppgave.til(BVT, Oppgaveslag.OPPGAVESLAG_VARSEL, id, "Følg opp.");
            barn.ifPresent(b -> oppgave.om(view.subject(b).pseudonym()));
            batch.task(oppgave.rad(view.now()));
            return id;
        }
    }
}
