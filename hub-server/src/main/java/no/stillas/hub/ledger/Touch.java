package no.stillas.hub.ledger;

import java.util.UUID;
import no.stillas.hub.fact.Pseudonym;

/** A thing that one work of a batch changes and another reads: then the other waits for the next batch. */
sealed interface Touch {
    record Facts(Pseudonym subject) implements Touch {}

    record Open(Pseudonym subject) implements Touch {}

    record Row(UUID id) implements Touch {}

    record Request(String sender, UUID messageId) implements Touch {}

    record Conversation(UUID id) implements Touch {}

    record Expectations(UUID conversation) implements Touch {}

    record Models() implements Touch {}
}
