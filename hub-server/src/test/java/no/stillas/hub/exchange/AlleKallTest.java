package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.protobuf.Descriptors.ServiceDescriptor;
import io.grpc.CallOptions;
import io.grpc.ManagedChannel;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.health.v1.HealthGrpc;
import io.grpc.stub.ClientCalls;
import io.micronaut.grpc.server.GrpcEmbeddedServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.stillas.proto.Dokumenttyper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every rpc that the server has, called by somebody without a token. */
final class AlleKallTest {
    private static final Set<String> AAPNE = Set.of(HealthGrpc.SERVICE_NAME, "grpc.reflection.v1.ServerReflection",
            "grpc.reflection.v1alpha.ServerReflection");

    @TempDir
    static Path mappe;

    @Test
    void every_service_of_the_contracts_is_served_and_no_rpc_of_them_answers_a_caller_without_a_token() {
        try (var hub = new HeleHuben(mappe, Map.of())) {
            var tjenester = hub.del(GrpcEmbeddedServer.class).getServer().getServices();
            var ventet = new TreeSet<>(AAPNE);
            Dokumenttyper.alle().filer().stream().flatMap(fil -> fil.getServices().stream())
                    .map(ServiceDescriptor::getFullName).forEach(ventet::add);
            assertThat(navn(tjenester)).isEqualTo(ventet);

            var metoder = tjenester.stream().filter(t -> !AAPNE.contains(t.getServiceDescriptor().getName()))
                    .flatMap(t -> t.getMethods().stream()).map(m -> m.getMethodDescriptor().getFullMethodName()).toList();
            assertThat(metoder).hasSizeGreaterThan(ventet.size()).allSatisfy(metode ->
                    assertThat(hub.ukjent(kanal -> uten(kanal, metode)).getCode()).isEqualTo(Status.Code.UNAUTHENTICATED));
        }
    }

    private static Set<String> navn(List<ServerServiceDefinition> tjenester) {
        return tjenester.stream().map(t -> t.getServiceDescriptor().getName()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Status uten(ManagedChannel kanal, String metode) {
        return assertThrows(StatusRuntimeException.class,
                () -> ClientCalls.blockingUnaryCall(kanal, Raatt.metode(metode), CallOptions.DEFAULT, new byte[0])).getStatus();
    }
}
