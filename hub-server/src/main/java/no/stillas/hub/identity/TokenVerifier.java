package no.stillas.hub.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.BadJWSException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.stillas.hub.identity.Verification.Reason;
import no.stillas.hub.identity.Verification.Refused;
import no.stillas.hub.identity.Verification.Verified;

/**
 * Whether a token was signed by the issuer's key and is meant for this hub now. Safe for concurrent use. Only signed
 * tokens with an asymmetric algorithm are read: {@code none} and shared secrets do not exist here.
 */
final class TokenVerifier {
    /** Clocks of issuer and hub may differ by this much. */
    static final Duration LEEWAY = Duration.ofSeconds(10);

    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256, JWSAlgorithm.RS384, JWSAlgorithm.RS512,
            JWSAlgorithm.PS256, JWSAlgorithm.PS384, JWSAlgorithm.PS512,
            JWSAlgorithm.ES256, JWSAlgorithm.ES384, JWSAlgorithm.ES512);
    /** How long a verified token is taken without a new look at its signature; bounds the life of a withdrawn key. */
    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int REMEMBERED_TOKENS = 10_000;

    private final DefaultJWTProcessor<SecurityContext> processor;
    private final TokenClaims claims;
    private final InstantSource clock;
    private final ConcurrentHashMap<String, Remembered> seen = new ConcurrentHashMap<>();

    TokenVerifier(JWKSource<SecurityContext> keys, TokenClaims claims, InstantSource clock) {
        this.claims = claims;
        this.clock = clock;
        processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(
                JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        // the claims are judged by TokenClaims, which says what was wrong as a type
        processor.setJWTClaimsSetVerifier((set, context) -> { });
    }

    Verification verify(String token) {
        var now = clock.instant();
        var earlier = seen.get(token);
        if (earlier != null && now.isBefore(earlier.until)) {
            return claims.inTime(earlier.verified, now);
        }
        var result = look(token, now);
        if (result instanceof Verified verified) {
            if (seen.size() >= REMEMBERED_TOKENS) {
                seen.clear();
            }
            seen.put(token, new Remembered(verified, now.plus(REMEMBERED)));
        } else if (earlier != null) {
            seen.remove(token);
        }
        return result;
    }

    private Verification look(String token, Instant now) {
        JWTClaimsSet set;
        try {
            // an unsecured or encrypted token does not parse as a signed one
            set = processor.process(SignedJWT.parse(token), null);
        } catch (ParseException e) {
            return new Refused(Reason.TOKEN_MALFORMED, "the bearer token is not a signed JWT");
        } catch (BadJWSException e) {
            return new Refused(Reason.TOKEN_SIGNATURE, "the token's signature is not by a key of the issuer");
        } catch (BadJOSEException e) {
            return new Refused(Reason.TOKEN_SIGNATURE, "the token's algorithm, type or key is not one that the hub takes");
        } catch (JOSEException e) {
            return new Verification.KeysUnavailable();
        }
        return claims.judge(set, now);
    }

    private record Remembered(Verified verified, Instant until) {}
}
