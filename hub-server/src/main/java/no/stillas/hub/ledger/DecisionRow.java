package no.stillas.hub.ledger;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.ByteString;
import java.time.Instant;
import java.util.UUID;

/**
 * A decision and the closed record that was judged, so that it can be replayed.
 *
 * @param id from {@link MessageIds#next}
 * @param message hub id of the message
 * @param ruleSet SHA-256 of the rule set, 32 bytes
 * @param engine version of the engine that judged
 * @param judgedFacts the record, pseudonyms only
 * @param decision the whole decision, as the auditor may see it
 */
public record DecisionRow(
        UUID id,
        UUID message,
        Stage stage,
        Instant at,
        ByteString ruleSet,
        String engine,
        ByteString judgedFacts,
        ByteString decision) {
    /** When it was judged. Stored by name. */
    public enum Stage {
        SUBMISSION,
        RELEASE,
        HANDOVER
    }

    public DecisionRow {
        requireNonNull(id, "id is null");
        requireNonNull(message, "message is null");
        requireNonNull(stage, "stage is null");
        requireNonNull(at, "at is null");
        requireNonNull(engine, "engine is null");
        requireNonNull(judgedFacts, "judgedFacts is null");
        requireNonNull(decision, "decision is null");
        if (ruleSet.size() != 32) {
            throw new IllegalArgumentException("a rule-set hash is 32 bytes");
        }
    }
}
