package no.stillas.hub.stillas;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.MessageIds;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.TaskRow;
import no.stillas.hub.ledger.TaskState;
import no.stillas.hub.ledger.TraceRow;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;
import no.stillas.hub.oppgave.Oppgave;
import no.stillas.proto.lager.v1.Handling;

/** A named employee has done a task: it is closed, and the trace has who and what. */
final class FullfoerOppgave implements Work<Void> {
    /** The trace's code. */
    static final String HENDELSE = "TASK_DONE";

    private final UUID oppgave;
    private final String enhet;
    private final Optional<StoredMessage> melding;
    private final Handling handling;
    private final List<TaskRow> nye;

    /** @param nye tasks that open as this one closes */
    FullfoerOppgave(UUID oppgave, String enhet, Optional<StoredMessage> melding, Handling handling, List<TaskRow> nye) {
        this.oppgave = requireNonNull(oppgave, "oppgave is null");
        this.enhet = requireNonNull(enhet, "enhet is null");
        this.melding = requireNonNull(melding, "melding is null");
        this.handling = requireNonNull(handling, "handling is null");
        this.nye = List.copyOf(nye);
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
        return melding.map(StoredMessage::conversation);
    }

    @Override
    public Void run(View view, Batch batch) {
        var rad = view.task(oppgave).filter(t -> t.unit().equals(enhet)).orElseThrow(() -> Feil.finnesIkke("task"));
        if (rad.state() != TaskState.OPEN) {
            throw alt();
        }
        batch.taskState(oppgave, TaskState.DONE);
        nye.forEach(batch::task);
        // whoever was told that it was not done has nothing more to see to
        view.task(Oppgave.eskalert(oppgave)).filter(t -> t.state() == TaskState.OPEN)
                .ifPresent(t -> batch.taskState(t.id(), TaskState.CANCELLED));
        batch.trace(new TraceRow(MessageIds.next(view.now()), rad.child(), rad.message(),
                melding.map(StoredMessage::conversation), view.now(), HENDELSE, enhet, "", "", "", "",
                handling.toByteString()));
        return null;
    }

    static RuntimeException alt() {
        return Feil.forutsetning("OPPGAVEN_ER_LUKKET", "the task is closed already");
    }
}
