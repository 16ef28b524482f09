package no.stillas.hub.ledger;

import com.google.protobuf.ByteString;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.NewFact;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.SubjectKey;

/** Rows for tests, with what matters in the test as parameters. */
final class Samples {
    static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    static final String KOMMUNE = "974761076";
    static final String BUP = "889640782";
    static final String FRA = "kommune-barnevern";
    static final String TIL = "bup-poliklinikk";

    private Samples() {}

    static ByteString hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteString.copyFrom(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static SubjectKey.Identified child(String name) {
        return new SubjectKey.Identified(hash(name));
    }

    static StoredMessage message(UUID conversation, Pseudonym child, State state) {
        return message(conversation, child, Lane.ORDINARY, state, Set.of(), Set.of());
    }

    static StoredMessage message(
            UUID conversation, Pseudonym child, Lane lane, State state, Set<String> consents, Set<String> waitsFor) {
        return new StoredMessage(
                MessageIds.next(NOW),
                KOMMUNE,
                MessageIds.next(NOW),
                conversation,
                Optional.empty(),
                Optional.empty(),
                FRA,
                BUP,
                TIL,
                Optional.of(child),
                Set.of(child),
                consents,
                waitsFor,
                "stillas.henvisning.v1.Henvisning",
                lane,
                state,
                NOW,
                NOW,
                Optional.empty());
    }

    static NewDelivery delivery(StoredMessage message) {
        return new NewDelivery(
                UUID.randomUUID(),
                message.receiverUnit(),
                message.conversation(),
                message.lane(),
                DeliveryKind.MESSAGE,
                Optional.of(message.id()),
                ByteString.EMPTY,
                NOW,
                message.expires());
    }

    static Leaf leaf(LeafKind kind) {
        return Leaf.of(kind, KOMMUNE, FRA, BUP, TIL, List.of());
    }

    static NewFact consent(Pseudonym subject, UUID id, String body) {
        return new NewFact(
                subject, FactKind.SAMTYKKE, id, NOW, Optional.of(NOW.plusSeconds(3600)), ByteString.copyFromUtf8(body));
    }

    static DecisionRow decision(StoredMessage message) {
        return new DecisionRow(
                MessageIds.next(NOW),
                message.id(),
                DecisionRow.Stage.SUBMISSION,
                NOW,
                hash("rules"),
                "1",
                ByteString.copyFromUtf8("facts"),
                ByteString.copyFromUtf8("decision"));
    }

    static TaskRow task(Pseudonym child, Optional<UUID> message, String text) {
        return new TaskRow(
                UUID.randomUUID(),
                Optional.of(child),
                TIL,
                "saksbehandler",
                "RING",
                text,
                Optional.empty(),
                TaskState.OPEN,
                message,
                NOW);
    }
}
