package no.stillas.hub.ledger;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.stillas.hub.fact.Pseudonym;

/**
 * Something that a role at a unit must do.
 *
 * @param kind closed code of the task, such as {@code RING} or {@code LEVER_PAA_PAPIR}
 * @param unit who is to do it
 * @param role who there; empty means anybody
 * @param text what to do, in bokmål, without person data
 * @param message hub id of the message that it comes from
 * @param plan who does it, and what happens when it is not done
 */
public record TaskRow(
        UUID id,
        Optional<Pseudonym> child,
        String unit,
        String role,
        String kind,
        String text,
        Optional<Instant> due,
        TaskState state,
        Optional<UUID> message,
        Instant created,
        TaskPlan plan) {
    public TaskRow {
        requireNonNull(id, "id is null");
        requireNonNull(child, "child is null");
        requireNonNull(unit, "unit is null");
        requireNonNull(role, "role is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(text, "text is null");
        requireNonNull(due, "due is null");
        requireNonNull(state, "state is null");
        requireNonNull(message, "message is null");
        requireNonNull(created, "created is null");
        requireNonNull(plan, "plan is null");
    }

    /** A task for nobody in particular. */
    public TaskRow(UUID id, Optional<Pseudonym> child, String unit, String role, String kind, String text,
            Optional<Instant> due, TaskState state, Optional<UUID> message, Instant created) {
        this(id, child, unit, role, kind, text, due, state, message, created, TaskPlan.NONE);
    }
}
