package no.stillas.hub.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fact.SubjectKey;

/** Everything that the works of one batch asked for, locked. */
record Loaded(
        Instant now,
        Map<SubjectKey, Pseudonym> resolved,
        Map<Pseudonym, Subject> subjects,
        Map<UUID, MessageView> messages,
        Map<UUID, DeliveryRow> deliveries,
        Map<UUID, TaskRow> tasks,
        Set<Deliveries.Claim> held,
        Map<Pseudonym, List<OpenMessage>> opened,
        Map<UUID, List<ExpectationRow>> expectations) {

    Subject subject(SubjectKey key) {
        return Optional.ofNullable(resolved.get(key))
                .map(subjects::get)
                .orElseThrow(() -> new IllegalArgumentException("the hub has no such person"));
    }

    Optional<MessageView> message(UUID id) {
        return Optional.ofNullable(messages.get(id));
    }

    Optional<DeliveryRow> delivery(UUID id) {
        return Optional.ofNullable(deliveries.get(id));
    }

    Optional<TaskRow> task(UUID id) {
        return Optional.ofNullable(tasks.get(id));
    }

    boolean holds(Deliveries.Claim claim) {
        return held.contains(claim);
    }

    List<ExpectationRow> expectations(UUID conversation) {
        return expectations.getOrDefault(conversation, List.of());
    }

    List<OpenMessage> open(Pseudonym subject) {
        return opened.getOrDefault(subject, List.of());
    }
}
