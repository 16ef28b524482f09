package no.stillas.hub.ledger;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.ByteString;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Makes a work idempotent. A repeat with the same hash is not run: its caller gets the recorded answer.
 *
 * @param sender organisation number of the sender
 * @param messageId the sender's id
 * @param requestHash SHA-256 of the hub's deterministic serialisation of the parsed request, 32 bytes
 * @param recorded makes the result from the bytes given to {@link Batch#answer} and the first commit
 * @param conflict the result when the id was used for other content
 */
public record Dedupe<R>(
        String sender,
        UUID messageId,
        ByteString requestHash,
        BiFunction<ByteString, Committed, R> recorded,
        Supplier<R> conflict) {
    public Dedupe {
        requireNonNull(sender, "sender is null");
        requireNonNull(messageId, "messageId is null");
        requireNonNull(recorded, "recorded is null");
        requireNonNull(conflict, "conflict is null");
        if (requestHash.size() != 32) {
            throw new IllegalArgumentException("a request hash is 32 bytes");
        }
    }
}
