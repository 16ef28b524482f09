package no.stillas.hub.ledger;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.ByteString;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.stillas.hub.fact.Pseudonym;

/**
 * One event in the course of a child's messages. Who may see it is judged when it is shown.
 *
 * @param kind closed code of the event, such as {@code SUBMITTED}, {@code HANDED_OVER}, {@code SILENCE}
 * @param senderUnit unit that the message comes from; empty where there is none
 * @param receiverUnit unit that it goes to; empty where there is none
 * @param documentType full name; empty where there is none
 * @param outcome name of the {@code Utfall} or of the new {@link State}; empty where there is none
 * @param reason name of the {@code Aarsak}; empty where there is none
 * @param body what else the trace needs, a protobuf of its own; never content of the message
 */
public record TraceRow(
        UUID id,
        Optional<Pseudonym> child,
        Optional<UUID> message,
        Optional<UUID> conversation,
        Instant at,
        String kind,
        String senderUnit,
        String receiverUnit,
        String documentType,
        String outcome,
        String reason,
        ByteString body) {
    public TraceRow {
        requireNonNull(id, "id is null");
        requireNonNull(child, "child is null");
        requireNonNull(message, "message is null");
        requireNonNull(conversation, "conversation is null");
        requireNonNull(at, "at is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(senderUnit, "senderUnit is null");
        requireNonNull(receiverUnit, "receiverUnit is null");
        requireNonNull(documentType, "documentType is null");
        requireNonNull(outcome, "outcome is null");
        requireNonNull(reason, "reason is null");
        requireNonNull(body, "body is null");
    }
}
