package no.stillas.hub.stillas;

import static java.util.Objects.requireNonNull;

import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import no.stillas.hub.grpc.Kall;
import no.stillas.hub.grpc.Validering;
import no.stillas.hub.identity.Caller;
import no.stillas.proto.stillas.v1.CompleteTaskRequest;
import no.stillas.proto.stillas.v1.CompleteTaskResponse;
import no.stillas.proto.stillas.v1.DecideReviewRequest;
import no.stillas.proto.stillas.v1.DecideReviewResponse;
import no.stillas.proto.stillas.v1.ListTasksRequest;
import no.stillas.proto.stillas.v1.ListTasksResponse;
import no.stillas.proto.stillas.v1.StillasServiceGrpc.StillasServiceImplBase;

/** The stillas service over gRPC: translates, and asks whose the unit is. */
@Singleton
final class Stillastjeneste extends StillasServiceImplBase {
    private final EgneEnheter enheter;
    private final Oppgaveliste oppgaver;
    private final Oppgavelukking lukking;
    private final Vurderinger vurderinger;

    Stillastjeneste(EgneEnheter enheter, Oppgaveliste oppgaver, Oppgavelukking lukking, Vurderinger vurderinger) {
        this.enheter = requireNonNull(enheter, "enheter is null");
        this.oppgaver = requireNonNull(oppgaver, "oppgaver is null");
        this.lukking = requireNonNull(lukking, "lukking is null");
        this.vurderinger = requireNonNull(vurderinger, "vurderinger is null");
    }

    @Override
    public void listTasks(ListTasksRequest request, StreamObserver<ListTasksResponse> ut) {
        var caller = Caller.current();
        Kall.svar(ut, () -> {
            Validering.krev(request);
            var enhet = enheter.krev(caller, request.getEnhet());
            return ListTasksResponse.newBuilder()
                    .addAllTasks(oppgaver.av(caller, enhet.id(), request.getOgsaaUtfoerte()))
                    .build();
        });
    }

    @Override
    public void completeTask(CompleteTaskRequest request, StreamObserver<CompleteTaskResponse> ut) {
        var caller = Caller.current();
        Kall.svar(ut, () -> {
            Validering.krev(request);
            enheter.krev(caller, request.getEnhet());
            lukking.lukk(caller, request);
            return CompleteTaskResponse.getDefaultInstance();
        });
    }

    @Override
    public void decideReview(DecideReviewRequest request, StreamObserver<DecideReviewResponse> ut) {
        var caller = Caller.current();
        Kall.svar(ut, () -> {
            Validering.krev(request);
            var enhet = enheter.krev(caller, request.getEnhet());
            return DecideReviewResponse.newBuilder().setUtfall(vurderinger.avgjoer(enhet, request)).build();
        });
    }
}
