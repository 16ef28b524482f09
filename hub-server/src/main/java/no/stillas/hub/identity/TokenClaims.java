package no.stillas.hub.identity;

import static java.util.Objects.requireNonNull;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.bekk.bekkopen.org.OrganisasjonsnummerValidator;
import no.stillas.hub.identity.Verification.Reason;
import no.stillas.hub.identity.Verification.Refused;
import no.stillas.hub.identity.Verification.Verified;
import org.jspecify.annotations.Nullable;

/**
 * What the claims of a token whose signature holds must say.
 *
 * @param issuer the only issuer that is taken
 * @param audience this hub
 * @param environment what the hub takes tokens for
 */
record TokenClaims(String issuer, String audience, Environment environment) {
    /** As Maskinporten names the register in which the consumer's number stands (ISO 6523). */
    static final String AUTHORITY = "iso6523-actorid-upis";

    static final String ORGNR_PREFIX = "0192:";

    TokenClaims {
        requireNonNull(issuer, "issuer is null");
        requireNonNull(audience, "audience is null");
        requireNonNull(environment, "environment is null");
    }

    Verification judge(JWTClaimsSet set, Instant now) {
        if (!issuer.equals(set.getIssuer())) {
            return new Refused(Reason.TOKEN_ISSUER, "the token's issuer is not the one that the hub takes tokens from");
        }
        if (!set.getAudience().contains(audience)) {
            return new Refused(Reason.TOKEN_AUDIENCE, "the token is not meant for this hub: aud must hold " + audience);
        }
        try {
            return verified(set, now);
        } catch (ParseException e) {
            return new Refused(Reason.TOKEN_MALFORMED, "a claim of the token has the wrong type");
        }
    }

    /** A verified token, looked at again later. */
    Verification inTime(Verified verified, Instant now) {
        return now.isBefore(verified.expires().plus(TokenVerifier.LEEWAY))
                ? verified
                : new Refused(Reason.TOKEN_EXPIRED, "the token has expired: get a new one");
    }

    private Verification verified(JWTClaimsSet set, Instant now) throws ParseException {
        var id = set.getJWTID();
        var client = set.getStringClaim("client_id");
        if (set.getExpirationTime() == null || set.getIssueTime() == null || blank(id) || blank(client)) {
            return new Refused(Reason.TOKEN_MALFORMED, "the token must hold exp, iat, jti and client_id");
        }
        var starts = set.getNotBeforeTime() == null ? set.getIssueTime() : set.getNotBeforeTime();
        if (now.plus(TokenVerifier.LEEWAY).isBefore(starts.toInstant())) {
            return new Refused(Reason.TOKEN_NOT_YET_VALID, "the token is not valid yet: look at the clocks");
        }
        var orgnr = orgnr(set.getJSONObjectClaim("consumer"));
        if (orgnr.isEmpty()) {
            return new Refused(Reason.TOKEN_CONSUMER, "the claim consumer must name an organisation: authority "
                    + AUTHORITY + ", ID " + ORGNR_PREFIX + " and a valid organisation number");
        }
        var caller = new Caller(orgnr.get(), scopes(set.getStringClaim("scope")), id, client, environment,
                Optional.ofNullable(set.getSubject()));
        return inTime(new Verified(caller, set.getExpirationTime().toInstant()), now);
    }

    private static Optional<String> orgnr(@Nullable Map<String, Object> consumer) {
        if (consumer == null || !AUTHORITY.equals(consumer.get("authority"))) {
            return Optional.empty();
        }
        return Optional.ofNullable(consumer.get("ID"))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(id -> id.startsWith(ORGNR_PREFIX))
                .map(id -> id.substring(ORGNR_PREFIX.length()))
                .filter(OrganisasjonsnummerValidator::isValid);
    }

    private static Set<String> scopes(@Nullable String scope) {
        return scope == null
                ? Set.of()
                : Arrays.stream(scope.split(" ", -1)).filter(s -> !s.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
