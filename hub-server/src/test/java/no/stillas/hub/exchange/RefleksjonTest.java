package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import io.grpc.reflection.v1.ServerReflectionGrpc;
import io.grpc.reflection.v1.ServerReflectionRequest;
import io.grpc.reflection.v1.ServerReflectionResponse;
import io.grpc.reflection.v1.ServiceResponse;
import io.grpc.stub.StreamObserver;
import io.micronaut.grpc.server.GrpcEmbeddedServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.judgement.v1.JudgementServiceGrpc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Server reflection of the real server: what a tool without the contracts can ask, and where it cannot. */
final class RefleksjonTest {
    private static final Duration FRIST = Duration.ofSeconds(30);
    private static final ServerReflectionRequest TJENESTER = ServerReflectionRequest.newBuilder().setListServices("").build();

    @TempDir
    Path mappe;

    @Test
    void in_development_the_services_and_their_contracts_are_told_to_anybody() {
        try (var hub = new HeleHuben(mappe, Map.of())) {
            assertThat(spoer(hub, TJENESTER)).succeedsWithin(FRIST).satisfies(svar ->
                    assertThat(svar.getListServicesResponse().getServiceList()).extracting(ServiceResponse::getName)
                            .contains(ExchangeServiceGrpc.SERVICE_NAME, JudgementServiceGrpc.SERVICE_NAME));
            assertThat(spoer(hub, ServerReflectionRequest.newBuilder()
                    .setFileContainingSymbol(JudgementServiceGrpc.SERVICE_NAME).build())).succeedsWithin(FRIST).satisfies(svar ->
                    assertThat(svar.getFileDescriptorResponse().getFileDescriptorProtoCount()).isPositive());
        }
    }

    @Test
    void in_development_the_services_are_told_by_the_older_protocol_too() {
        try (var hub = new HeleHuben(mappe, Map.of())) {
            var svar = new CompletableFuture<io.grpc.reflection.v1alpha.ServerReflectionResponse>();
            var inn = hub.ukjent(io.grpc.reflection.v1alpha.ServerReflectionGrpc::newStub).serverReflectionInfo(foerste(svar));
            inn.onNext(io.grpc.reflection.v1alpha.ServerReflectionRequest.newBuilder().setListServices("").build());
            assertThat(svar).succeedsWithin(FRIST).satisfies(s -> assertThat(s.getListServicesResponse().getServiceList())
                    .extracting(io.grpc.reflection.v1alpha.ServiceResponse::getName).contains(ExchangeServiceGrpc.SERVICE_NAME));
        }
    }

    @Test
    void outside_development_it_is_not_served() throws Exception {
        var noekler = Files.writeString(mappe.resolve("jwks.json"), new JWKSet(
                new ECKeyGenerator(Curve.P_256).keyID("proeve").generate().toPublicJWK()).toString());
        try (var hub = new HeleHuben(mappe, Map.of("stillas.identity.environment", "TEST",
                "stillas.identity.jwks", noekler.toString(), "stillas.identity.issuer", "https://utsteder.invalid/",
                "stillas.identity.audience", "https://hub.invalid/"))) {
            assertThat(hub.del(GrpcEmbeddedServer.class).getServer().getServices())
                    .extracting(t -> t.getServiceDescriptor().getName())
                    .contains(ExchangeServiceGrpc.SERVICE_NAME).noneMatch(navn -> navn.contains("reflection"));
            assertThat(spoer(hub, TJENESTER)).failsWithin(FRIST);
        }
    }

    private static CompletableFuture<ServerReflectionResponse> spoer(HeleHuben hub, ServerReflectionRequest spoersmaal) {
        var svar = new CompletableFuture<ServerReflectionResponse>();
        hub.ukjent(ServerReflectionGrpc::newStub).serverReflectionInfo(foerste(svar)).onNext(spoersmaal);
        return svar;
    }

    private static <S> StreamObserver<S> foerste(CompletableFuture<S> svar) {
        return new StreamObserver<>() {
            @Override
            public void onNext(S melding) {
                svar.complete(melding);
            }

            @Override
            public void onError(Throwable feil) {
                svar.completeExceptionally(feil);
            }

            @Override
            public void onCompleted() {
                svar.completeExceptionally(new AssertionError("no answer"));
            }
        };
    }
}
