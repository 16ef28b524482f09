package no.stillas.hub.ledger;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

/**
 * A receipt about a message.
 *
 * @param message hub id
 * @param reason name of the {@code Aarsak}; empty where it is positive
 * @param text in words, without person data
 * @param unit whom it comes from; empty where the hub itself
 */
public record ReceiptRow(
        UUID message, ReceiptKind kind, boolean positive, String reason, String text, String unit, Instant at) {
    public ReceiptRow {
        requireNonNull(message, "message is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(reason, "reason is null");
        requireNonNull(text, "text is null");
        requireNonNull(unit, "unit is null");
        requireNonNull(at, "at is null");
    }
}
