package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.Descriptors.ServiceDescriptor;
import io.grpc.CallOptions;
import io.grpc.ManagedChannel;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ClientCalls;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import no.stillas.proto.Dokumenttyper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every rpc of every service of the contracts, called by somebody without a token. */
final class AlleKallTest {
    @TempDir
    static Path mappe;

    @Test
    void no_rpc_that_the_hub_serves_answers_a_caller_without_a_token() {
        var serveres = new TreeSet<String>();
        try (var hub = new HeleHuben(mappe, Map.of())) {
            for (FileDescriptor fil : Dokumenttyper.alle().filer()) {
                for (ServiceDescriptor tjeneste : fil.getServices()) {
                    tjeneste.getMethods().forEach(metode -> {
                        var status = hub.ukjent(kanal -> uten(kanal, tjeneste.getFullName(), metode.getName()));
                        if (status.getCode() != Status.Code.UNIMPLEMENTED) {
                            assertThat(status.getCode()).as(tjeneste.getFullName() + "/" + metode.getName())
                                    .isEqualTo(Status.Code.UNAUTHENTICATED);
                            serveres.add(tjeneste.getName());
                        }
                    });
                }
            }
        }
        assertThat(serveres).contains("ExchangeService", "ConsentService", "JudgementService", "PersonService",
                "DirectoryService", "AgreementService", "TraceService", "LedgerService", "StillasService",
                "ReportService", "OperationService", "AuditService");
    }

    private static Status uten(ManagedChannel kanal, String tjeneste, String metode) {
        var kall = Raatt.metode(MethodDescriptor.generateFullMethodName(tjeneste, metode));
        return assertThrows(StatusRuntimeException.class,
                () -> ClientCalls.blockingUnaryCall(kanal, kall, CallOptions.DEFAULT, new byte[0])).getStatus();
    }
}
