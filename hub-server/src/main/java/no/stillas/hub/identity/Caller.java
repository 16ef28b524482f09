package no.stillas.hub.identity;

import static java.util.Objects.requireNonNull;

import io.grpc.Context;
import java.util.Optional;
import java.util.Set;

/**
 * Who calls, as the verified token says it. Nothing in a request can change it.
 *
 * @param orgnr organisation number of the token's consumer, nine digits with a valid control digit
 * @param scopes scopes of the token, such as {@code stillas:utveksling}
 * @param tokenId the token's {@code jti}, for the access log
 * @param clientId the client that got the token
 * @param environment what the hub takes tokens for
 * @param human the person behind the call, as the issuer's pseudonymous subject; empty for a system's own call
 */
public record Caller(
        String orgnr,
        Set<String> scopes,
        String tokenId,
        String clientId,
        Environment environment,
        Optional<String> human) {
    private static final Context.Key<Caller> KEY = Context.key("stillas-caller");

    public Caller {
        requireNonNull(orgnr, "orgnr is null");
        scopes = Set.copyOf(scopes);
        requireNonNull(tokenId, "tokenId is null");
        requireNonNull(clientId, "clientId is null");
        requireNonNull(environment, "environment is null");
        requireNonNull(human, "human is null");
    }

    /**
     * The caller of the call that is being served.
     *
     * @throws IllegalStateException outside a call: a service that is not behind the interceptor is a defect
     */
    public static Caller current() {
        var caller = KEY.get();
        if (caller == null) {
            throw new IllegalStateException("no caller in this context: the call did not pass the identity interceptor");
        }
        return caller;
    }

    /** A context in which this is the current caller. */
    public Context in(Context context) {
        return context.withValue(KEY, this);
    }

    /** Whether the token has the scope. */
    public boolean has(Scope scope) {
        return scopes.contains(scope.value());
    }

    /** Whether the caller is the organisation with this number. */
    public boolean is(String organisasjonsnummer) {
        return orgnr.equals(organisasjonsnummer);
    }
}
