package no.stillas.hub.frist;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.delivery.Post;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.TaskPlan;
import no.stillas.hub.ledger.TaskRow;
import no.stillas.hub.ledger.TaskState;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;
import no.stillas.hub.oppgave.Oppgave;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.stillas.v1.Oppgaveslag;

/**
 * Reminds the unit of one task that is not done, or tells the unit that is to see to it. Under lock each is done once,
 * however many nodes come to it. What is told names nobody and says nothing of the child (ruling 9).
 *
 * @param om the message that the task came from, where there is one: the unit's system gets a notice besides
 */
record Oppgavepaaminnelse(UUID oppgave, Optional<StoredMessage> om) implements Work<Boolean> {
    private static final Map<String, String> KANALER = Map.of(
            "RINGE", "ring", "SMS", "send en SMS uten innhold", "EPOST", "send en e-post uten innhold", "MOETE", "gå til den det gjelder",
            "MELDING", "send en melding i huben");

    Oppgavepaaminnelse {
        requireNonNull(oppgave, "oppgave is null");
        requireNonNull(om, "om is null");
    }

    @Override
    public Set<SubjectKey> subjects() {
        return Set.of();
    }

    @Override
    public Set<UUID> tasks() {
        return Set.of(oppgave, Oppgave.eskalert(oppgave));
    }

    @Override
    public Optional<UUID> conversation() {
        return om.map(StoredMessage::conversation);
    }

    /** Whether somebody was told now. */
    @Override
    public Boolean run(View view, Batch batch) {
        var rad = view.task(oppgave).filter(t -> t.state() == TaskState.OPEN);
        if (rad.isEmpty() || rad.get().plan().next().filter(t -> !t.isAfter(view.now())).isEmpty()) {
            return false;
        }
        var plan = rad.get().plan();
        if (plan.reminded().isEmpty() && er(plan.remind(), view.now())) {
            plan = plan.remindedAt(view.now());
            om.ifPresent(m -> Post.oppgave(id("paaminnet", rad.get()), rad.get().unit(), m, Aarsak.AARSAK_UNSPECIFIED,
                    "Påminnelse om en oppgave som ikke er gjort. " + ellers(rad.get().plan()), view.now(), batch));
        }
        if (plan.escalated().isEmpty() && er(plan.escalate(), view.now())) {
            plan = plan.escalatedAt(view.now());
            eskaler(rad.get(), plan, view, batch);
        }
        batch.taskPlan(oppgave, plan);
        return true;
    }

    /** One that was escalated under an earlier plan has its task already: it opens again. */
    private void eskaler(TaskRow rad, TaskPlan plan, View view, Batch batch) {
        var foer = view.task(Oppgave.eskalert(oppgave));
        if (foer.isPresent()) {
            batch.taskState(foer.get().id(), TaskState.OPEN);
            return;
        }
        var ny = Oppgave.til(plan.escalateUnit(), Oppgaveslag.OPPGAVESLAG_ESKALERT, Oppgave.eskalert(oppgave),
                "En oppgave hos " + rad.unit() + " er ikke gjort i tide. Se til at noen gjør den. " + ellers(plan));
        rad.child().ifPresent(ny::om);
        batch.task(ny.rad(view.now()));
    }

    private static boolean er(Optional<Instant> naar, Instant naa) {
        return naar.filter(t -> !t.isAfter(naa)).isPresent();
    }

    /** A reminder of a new plan for the same task is a reminder of its own. */
    private static UUID id(String hva, TaskRow rad) {
        return UUID.nameUUIDFromBytes((hva + ":" + rad.id() + ":" + rad.plan().remind()).getBytes(StandardCharsets.UTF_8));
    }

    private static String ellers(TaskPlan plan) {
        var kanal = KANALER.get(plan.channel());
        return kanal == null ? "" : "Nås ikke den som har oppgaven: " + kanal + ".";
    }
}
