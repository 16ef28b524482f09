package no.stillas.hub.fact;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.ByteString;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One recorded fact about one person. A fact is never changed: what changes is recorded anew with the same kind and
 * {@code id}, and the one with the highest {@code recordedSeq} is in force.
 *
 * @param subject whom it is about
 * @param id what it is about, the same through all its versions (the consent, the order)
 * @param recordedSeq the version of the person's facts that it made; higher is later
 * @param recordedAt when it was committed
 * @param validFrom from when it holds, inclusive
 * @param validTo until when it holds, exclusive; empty while it has no end
 * @param body protobuf of the kind's own shape, closed vocabulary only
 */
public record Fact(
        Pseudonym subject,
        FactKind kind,
        UUID id,
        long recordedSeq,
        Instant recordedAt,
        Instant validFrom,
        Optional<Instant> validTo,
        ByteString body) {
    public Fact {
        requireNonNull(subject, "subject is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(id, "id is null");
        requireNonNull(recordedAt, "recordedAt is null");
        requireNonNull(validFrom, "validFrom is null");
        requireNonNull(validTo, "validTo is null");
        requireNonNull(body, "body is null");
    }

    /** Whether it holds at {@code at}, by its own period. */
    public boolean holdsAt(Instant at) {
        return !at.isBefore(validFrom) && validTo.map(at::isBefore).orElse(true);
    }
}
