package no.stillas.hub.drift;

import static java.util.Objects.requireNonNull;

import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import no.stillas.hub.delivery.Karantener;
import no.stillas.hub.fakta.Skriving;
import no.stillas.hub.grpc.Kall;
import no.stillas.hub.grpc.Navngitt;
import no.stillas.hub.grpc.Tekstkontroll;
import no.stillas.hub.grpc.Validering;
import no.stillas.hub.identity.Caller;
import no.stillas.proto.drift.v1.DecideQuarantineRequest;
import no.stillas.proto.drift.v1.DecideQuarantineResponse;
import no.stillas.proto.drift.v1.ListQuarantineRequest;
import no.stillas.proto.drift.v1.ListQuarantineResponse;
import no.stillas.proto.drift.v1.OperationServiceGrpc.OperationServiceImplBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The operators' service over gRPC. Whose messages they see follows from the token alone. */
@Singleton
final class Driftstjeneste extends OperationServiceImplBase {
    private static final Logger LOG = LoggerFactory.getLogger(Driftstjeneste.class);

    private final Karantener karantener;

    Driftstjeneste(Karantener karantener) {
        this.karantener = requireNonNull(karantener, "karantener is null");
    }

    @Override
    public void listQuarantine(ListQuarantineRequest request, StreamObserver<ListQuarantineResponse> ut) {
        var caller = Caller.current();
        Kall.svar(ut, () -> karantener.av(caller, Validering.krev(request)));
    }

    @Override
    public void decideQuarantine(DecideQuarantineRequest request, StreamObserver<DecideQuarantineResponse> ut) {
        var caller = Caller.current();
        Kall.svar(ut, () -> {
            form(Validering.krev(request));
            var tilstand = Skriving.vent(karantener.avgjoer(caller, request));
            // Who decided, by name and role, stands in the trace of the message, and nowhere else.
            LOG.atInfo().addKeyValue("decision", request.getDecision()).addKeyValue("delivery", request.getDeliveryId())
                    .addKeyValue("caller", caller.orgnr()).addKeyValue("client", caller.clientId())
                    .addKeyValue("token", caller.tokenId()).log("a quarantine was decided");
            return DecideQuarantineResponse.newBuilder().setState(tilstand).build();
        });
    }

    private static void form(DecideQuarantineRequest request) {
        Navngitt.iRolle("ansatt", request.getAnsatt(), "a named human in a role decides");
        Tekstkontroll.krev("begrunnelse", request.getBegrunnelse());
    }
}
