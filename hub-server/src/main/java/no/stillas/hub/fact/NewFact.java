package no.stillas.hub.fact;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.ByteString;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A fact to be recorded; see {@link Fact} for the fields. Its sequence and time come from the commit. */
public record NewFact(
        Pseudonym subject, FactKind kind, UUID id, Instant validFrom, Optional<Instant> validTo, ByteString body) {
    public NewFact {
        requireNonNull(subject, "subject is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(id, "id is null");
        requireNonNull(validFrom, "validFrom is null");
        requireNonNull(validTo, "validTo is null");
        requireNonNull(body, "body is null");
    }
}
