package no.stillas.hub.fact;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.ByteString;
import java.util.UUID;

/** How a piece of work names a person before the person's pseudonym is known. */
public sealed interface SubjectKey {

    /** Keyed hash of an identity number or an alias, 32 bytes, from {@code IdentifierHash}. The same hash is the same person. */
    record Identified(ByteString hash) implements SubjectKey {
        public Identified {
            if (hash.size() != 32) {
                throw new IllegalArgumentException("a keyed hash is 32 bytes");
            }
        }
    }

    /** A person without a number that can be trusted. A new pseudonym is made; {@code once} tells two of them apart in one work. */
    record Unidentified(UUID once) implements SubjectKey {
        public Unidentified {
            requireNonNull(once, "once is null");
        }
    }

    /** A person that a stored message or fact already names. */
    record Known(Pseudonym pseudonym) implements SubjectKey {
        public Known {
            requireNonNull(pseudonym, "pseudonym is null");
        }
    }

    static SubjectKey unidentified() {
        return new Unidentified(UUID.randomUUID());
    }

    static SubjectKey known(Pseudonym pseudonym) {
        return new Known(pseudonym);
    }

    static SubjectKey identified(ByteString hash) {
        return new Identified(hash);
    }
}
