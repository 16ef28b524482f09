package no.stillas.hub.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.grpc.ManagedChannel;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.health.v1.HealthCheckRequest;
import io.grpc.health.v1.HealthCheckResponse.ServingStatus;
import io.grpc.health.v1.HealthGrpc;
import io.grpc.reflection.v1.ServerReflectionGrpc;
import io.grpc.reflection.v1.ServerReflectionRequest;
import io.grpc.reflection.v1.ServerReflectionResponse;
import io.grpc.stub.StreamObserver;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdentityInterceptorTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private TestServer server;

    @BeforeAll
    void start() {
        server = new TestServer(interceptor(Environment.TEST));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void aTokenThatHoldsTellsTheServiceWhoCalls() {
        assertThat(server.call("Bearer " + Tokens.sign(Tokens.claims().build()))).isEqualTo(Tokens.ORGNR);
    }

    @Test
    void theSameTokenHoldsTwice() {
        var token = Tokens.sign(Tokens.claims().build());
        assertThat(List.of(server.call("Bearer " + token), server.call("bearer " + token)))
                .containsOnly(Tokens.ORGNR);
    }

    @Test
    void aCallWithoutTokenIsRefused() {
        assertRefused("Basic abc", Status.Code.UNAUTHENTICATED, "TOKEN_MISSING");
    }

    @ParameterizedTest
    @MethodSource("tokensThatDoNotHold")
    void aTokenThatDoesNotHoldIsRefusedWithItsReason(String token, String reason) {
        assertRefused("Bearer " + token, Status.Code.UNAUTHENTICATED, reason);
    }

    static Stream<Arguments> tokensThatDoNotHold() throws JOSEException {
        var now = Instant.now();
        var shared = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), Tokens.claims().build());
        shared.sign(new MACSigner("0123456789abcdef0123456789abcdef"));
        return Stream.of(
                argumentSet("expired", signed(b -> b.expirationTime(Date.from(now.minusSeconds(60)))), "TOKEN_EXPIRED"),
                argumentSet("issued in the future", signed(b -> b.issueTime(Date.from(now.plusSeconds(60)))),
                        "TOKEN_NOT_YET_VALID"),
                argumentSet("for another audience", signed(b -> b.audience("https://other.example/")), "TOKEN_AUDIENCE"),
                argumentSet("from another issuer", signed(b -> b.issuer("https://other.example/")), "TOKEN_ISSUER"),
                argumentSet("signed by another key of the same id",
                        Tokens.sign(Tokens.claims().build(), Tokens.key("test-key")), "TOKEN_SIGNATURE"),
                argumentSet("signed by an unknown key",
                        Tokens.sign(Tokens.claims().build(), Tokens.key("other-key")), "TOKEN_SIGNATURE"),
                argumentSet("algorithm none", new PlainJWT(Tokens.claims().build()).serialize(), "TOKEN_MALFORMED"),
                argumentSet("signed with a shared secret", shared.serialize(), "TOKEN_SIGNATURE"),
                argumentSet("no JWT at all", "abc.def", "TOKEN_MALFORMED"),
                argumentSet("without jti", signed(b -> b.jwtID(null)), "TOKEN_MALFORMED"),
                argumentSet("without expiry", signed(b -> b.expirationTime(null)), "TOKEN_MALFORMED"),
                argumentSet("scope as a number", signed(b -> b.claim("scope", 7)), "TOKEN_MALFORMED"),
                argumentSet("without consumer", signed(b -> b.claim("consumer", null)), "TOKEN_CONSUMER"),
                argumentSet("consumer of another register", signed(b -> b.claim("consumer",
                        Map.of("authority", "other", "ID", "0192:310000019"))), "TOKEN_CONSUMER"),
                argumentSet("consumer with a wrong control digit",
                        signed(b -> b.claim("consumer", Tokens.consumer("0192:310000018"))), "TOKEN_CONSUMER"));
    }

    @Test
    void aTokenWithoutTheScopeOfTheServiceIsNotEnough() {
        assertRefused("Bearer " + signed(b -> b.claim("scope", "stillas:katalog")),
                Status.Code.PERMISSION_DENIED, "SCOPE_MISSING");
    }

    @Test
    void refusalsAreCountedByReason() {
        var before = meters.counter("stillas.identity.refused", "reason", "TOKEN_MISSING").count();
        assertRefused("", Status.Code.UNAUTHENTICATED, "TOKEN_MISSING");
        assertThat(meters.counter("stillas.identity.refused", "reason", "TOKEN_MISSING").count()).isGreaterThan(before);
    }

    @Test
    void healthIsOpenToAll() {
        var answer = HealthGrpc.newBlockingStub(server.channel()).check(HealthCheckRequest.getDefaultInstance());
        assertThat(answer.getStatus()).isEqualTo(ServingStatus.SERVING);
    }

    @Test
    void reflectionIsClosedOutsideDevelopment() {
        assertThat(reflect(server.channel())).failsWithin(Duration.ofSeconds(10))
                .withThrowableThat().withMessageContaining("UNAUTHENTICATED");
    }

    @Test
    void reflectionIsOpenInDevelopment() {
        try (var development = new TestServer(interceptor(Environment.DEVELOPMENT))) {
            assertThat(reflect(development.channel())).succeedsWithin(Duration.ofSeconds(10));
        }
    }

    private void assertRefused(String authorization, Status.Code code, String reason) {
        var error = catchThrowableOfType(StatusRuntimeException.class, () -> server.call(authorization));
        assertThat(error.getStatus().getCode()).isEqualTo(code);
        assertThat(TestServer.reason(error)).isEqualTo(reason);
    }

    private IdentityInterceptor interceptor(Environment environment) {
        var verifier = new TokenVerifier(
                new ImmutableJWKSet<>(new JWKSet(Tokens.KEY.toPublicJWK())),
                new TokenClaims(Tokens.ISSUER, Tokens.AUDIENCE, environment),
                InstantSource.system());
        return new IdentityInterceptor(verifier, environment, meters);
    }

    private static String signed(
            UnaryOperator<JWTClaimsSet.Builder> change) {
        return Tokens.sign(change.apply(Tokens.claims()).build());
    }

    private static CompletableFuture<ServerReflectionResponse> reflect(ManagedChannel channel) {
        var first = new CompletableFuture<ServerReflectionResponse>();
        var requests = ServerReflectionGrpc.newStub(channel).serverReflectionInfo(new StreamObserver<>() {
            @Override
            public void onNext(ServerReflectionResponse response) {
                first.complete(response);
            }

            @Override
            public void onError(Throwable error) {
                first.completeExceptionally(error);
            }

            @Override
            public void onCompleted() {
                first.completeExceptionally(new AssertionError("no answer"));
            }
        });
        requests.onNext(ServerReflectionRequest.newBuilder().setListServices("").build());
        return first;
    }
}
