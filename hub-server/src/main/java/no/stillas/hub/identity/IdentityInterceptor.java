package no.stillas.hub.identity;

import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.health.v1.HealthGrpc;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.identity.Verification.KeysUnavailable;
import no.stillas.hub.identity.Verification.Reason;
import no.stillas.hub.identity.Verification.Refused;
import no.stillas.hub.identity.Verification.Verified;

/**
 * Lets a call in when its token holds and has the service's scope; runs before every other interceptor. Errors:
 * {@code UNAUTHENTICATED} with the reason in {@code ErrorInfo}, {@code PERMISSION_DENIED} with {@code SCOPE_MISSING}
 * or {@code SERVICE_CLOSED}, {@code UNAVAILABLE} where the issuer's keys cannot be read.
 */
@Singleton
public final class IdentityInterceptor implements ServerInterceptor, Ordered {
    private static final Metadata.Key<String> AUTHORIZATION =
            Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);
    private static final String BEARER = "Bearer ";
    private static final Set<String> REFLECTION =
            Set.of("grpc.reflection.v1.ServerReflection", "grpc.reflection.v1alpha.ServerReflection");

    private final TokenVerifier verifier;
    private final boolean development;
    private final MeterRegistry meters;

    @Inject
    IdentityInterceptor(TokenVerifier verifier, IdentityConfiguration configuration, MeterRegistry meters) {
        this(verifier, configuration.getEnvironment(), meters);
    }

    IdentityInterceptor(TokenVerifier verifier, Environment environment, MeterRegistry meters) {
        this.verifier = verifier;
        this.development = environment == Environment.DEVELOPMENT;
        this.meters = meters;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public <Q, S> ServerCall.Listener<Q> interceptCall(
            ServerCall<Q, S> call, Metadata headers, ServerCallHandler<Q, S> next) {
        var service = String.valueOf(call.getMethodDescriptor().getServiceName());
        if (open(service)) {
            return next.startCall(call, headers);
        }
        return switch (verification(headers)) {
            case Refused r -> refuse(call, r.reason().name(), Feil.uidentifisert(r.reason().name(), r.text()));
            case KeysUnavailable() -> refuse(call, "KEYS_UNAVAILABLE",
                    Feil.utilgjengelig("the issuer's keys cannot be read now, so no token can be verified", ""));
            case Verified v -> admit(v.caller(), service, call, headers, next);
        };
    }

    private boolean open(String service) {
        return service.equals(HealthGrpc.SERVICE_NAME) || development && REFLECTION.contains(service);
    }

    private Verification verification(Metadata headers) {
        var header = headers.get(AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return new Refused(Reason.TOKEN_MISSING, "the call needs the header authorization: Bearer <token>");
        }
        return verifier.verify(header.substring(BEARER.length()).trim());
    }

    private <Q, S> ServerCall.Listener<Q> admit(
            Caller caller, String service, ServerCall<Q, S> call, Metadata headers, ServerCallHandler<Q, S> next) {
        var scope = Scope.ofService(service);
        if (scope.isEmpty()) {
            return refuse(call, "SERVICE_CLOSED", Feil.ikkeTillatt("SERVICE_CLOSED", "no token opens this service"));
        }
        if (!caller.has(scope.get())) {
            return refuse(call, "SCOPE_MISSING", Feil.ikkeTillatt("SCOPE_MISSING",
                    "the token lacks the scope " + scope.get().value()));
        }
        return Contexts.interceptCall(caller.in(Context.current()), call, headers, next);
    }

    private <Q, S> ServerCall.Listener<Q> refuse(ServerCall<Q, S> call, String reason, StatusRuntimeException error) {
        meters.counter("stillas.identity.refused", "reason", reason).increment();
        var trailers = error.getTrailers();
        call.close(Status.fromThrowable(error), trailers == null ? new Metadata() : trailers);
        return new ServerCall.Listener<>() { };
    }
}
