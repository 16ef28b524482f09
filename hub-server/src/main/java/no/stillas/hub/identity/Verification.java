package no.stillas.hub.identity;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/** What became of looking at a token. */
sealed interface Verification {
    /** The token holds, until it expires. */
    record Verified(Caller caller, Instant expires) implements Verification {
        public Verified {
            requireNonNull(caller, "caller is null");
            requireNonNull(expires, "expires is null");
        }
    }

    /** The token does not hold. The text says why and holds no part of the token. */
    record Refused(Reason reason, String text) implements Verification {
        public Refused {
            requireNonNull(reason, "reason is null");
            requireNonNull(text, "text is null");
        }
    }

    /** The issuer's keys cannot be read now, so that nothing can be said of the token. */
    record KeysUnavailable() implements Verification {}

    /** Why a token was refused; stands as {@code reason} in the error's details. */
    enum Reason {
        TOKEN_MISSING,
        TOKEN_MALFORMED,
        TOKEN_SIGNATURE,
        TOKEN_ISSUER,
        TOKEN_AUDIENCE,
        TOKEN_EXPIRED,
        TOKEN_NOT_YET_VALID,
        TOKEN_CONSUMER
    }
}
