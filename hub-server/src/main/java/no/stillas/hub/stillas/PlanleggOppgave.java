package no.stillas.hub.stillas;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import java.util.UUID;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.TaskPlan;
import no.stillas.hub.ledger.TaskState;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;
import no.stillas.hub.oppgave.Oppgave;

/** Says who does an open task of the unit's own, and what happens when it is not done. */
record PlanleggOppgave(UUID oppgave, Unit enhet, TaskPlan plan) implements Work<Void> {
    PlanleggOppgave {
        requireNonNull(oppgave, "oppgave is null");
        requireNonNull(enhet, "enhet is null");
        requireNonNull(plan, "plan is null");
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
    public Void run(View view, Batch batch) {
        var rad = view.task(oppgave).filter(t -> t.unit().equals(enhet.id())).orElseThrow(() -> Feil.finnesIkke("task"));
        if (rad.state() != TaskState.OPEN) {
            throw FullfoerOppgave.alt();
        }
        if (view.task(Oppgave.eskalert(oppgave)).filter(t -> plan.escalate().isPresent() && !t.unit().equals(plan.escalateUnit())).isPresent()) {
            throw Feil.forutsetning("ALT_ESKALERT", "another unit has been told of this task already, and is told again; name that one in eskaleres_til");
        }
        batch.taskPlan(oppgave, plan);
        return null;
    }
}
