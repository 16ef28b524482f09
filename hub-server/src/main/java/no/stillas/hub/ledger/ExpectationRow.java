package no.stillas.hub.ledger;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.stillas.hub.fact.Pseudonym;

/**
 * Something that must come in time.
 *
 * @param kind the deadline's own id, such as {@code DL-…}, or {@code APPLICATION_RECEIPT}
 * @param message hub id of the message that opened it
 * @param conversation where the answer is looked for
 * @param unit who owes it
 * @param due when it runs out
 */
public record ExpectationRow(
        UUID id,
        String kind,
        UUID message,
        UUID conversation,
        Optional<Pseudonym> child,
        String unit,
        Instant opened,
        Instant due,
        ExpectationState state) {
    public ExpectationRow {
        requireNonNull(id, "id is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(message, "message is null");
        requireNonNull(conversation, "conversation is null");
        requireNonNull(child, "child is null");
        requireNonNull(unit, "unit is null");
        requireNonNull(opened, "opened is null");
        requireNonNull(due, "due is null");
        requireNonNull(state, "state is null");
    }
}
