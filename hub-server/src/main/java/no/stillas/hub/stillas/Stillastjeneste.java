package no.stillas.hub.stillas;

import static java.util.Objects.requireNonNull;

import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.frist.Fristmelding;
import no.stillas.hub.frist.Fristmelding.Svar;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.grpc.Kall;
import no.stillas.hub.grpc.Tekstkontroll;
import no.stillas.hub.grpc.Validering;
import no.stillas.hub.identity.Caller;
import no.stillas.proto.stillas.v1.AppointCoordinatorRequest;
import no.stillas.proto.stillas.v1.AppointCoordinatorResponse;
import no.stillas.proto.stillas.v1.CompleteTaskRequest;
import no.stillas.proto.stillas.v1.CompleteTaskResponse;
import no.stillas.proto.stillas.v1.DecideReviewRequest;
import no.stillas.proto.stillas.v1.DecideReviewResponse;
import no.stillas.proto.stillas.v1.EndCoordinatorRequest;
import no.stillas.proto.stillas.v1.EndCoordinatorResponse;
import no.stillas.proto.stillas.v1.GetStillasRequest;
import no.stillas.proto.stillas.v1.GetStillasResponse;
import no.stillas.proto.stillas.v1.ListTasksRequest;
import no.stillas.proto.stillas.v1.ListTasksResponse;
import no.stillas.proto.stillas.v1.StartDeadlineRequest;
import no.stillas.proto.stillas.v1.StartDeadlineResponse;
import no.stillas.proto.stillas.v1.StillasServiceGrpc.StillasServiceImplBase;

/** The stillas service over gRPC: translates, and asks whose the unit is. */
@Singleton
final class Stillastjeneste extends StillasServiceImplBase {
    private final EgneEnheter enheter;
    private final Oppgaveliste oppgaver;
    private final Oppgavelukking lukking;
    private final Vurderinger vurderinger;
    private final Koordinatorordning koordinatorer;
    private final Fristmelding frister;
    private final InstantSource klokke;

    Stillastjeneste(EgneEnheter enheter, Oppgaveliste oppgaver, Oppgavelukking lukking, Vurderinger vurderinger,
            Koordinatorordning koordinatorer, Fristmelding frister, InstantSource klokke) {
        this.frister = requireNonNull(frister, "frister is null");
        this.klokke = requireNonNull(klokke, "klokke is null");
        this.enheter = requireNonNull(enheter, "enheter is null");
        this.oppgaver = requireNonNull(oppgaver, "oppgaver is null");
        this.lukking = requireNonNull(lukking, "lukking is null");
        this.vurderinger = requireNonNull(vurderinger, "vurderinger is null");
        this.koordinatorer = requireNonNull(koordinatorer, "koordinatorer is null");
    }

    @Override
    public void appointCoordinator(AppointCoordinatorRequest request, StreamObserver<AppointCoordinatorResponse> ut) {
        var caller = Caller.current();
        Kall.svar(ut, () -> {
            Validering.krev(request);
            var enhet = enheter.krev(caller, request.getEnhet());
            return AppointCoordinatorResponse.newBuilder().setId(koordinatorer.oppnevn(enhet, request).toString()).build();
        });
    }

    @Override
    public void endCoordinator(EndCoordinatorRequest request, StreamObserver<EndCoordinatorResponse> ut) {
        var caller = Caller.current();
        Kall.svar(ut, () -> {
            Validering.krev(request);
            var enhet = enheter.krev(caller, request.getEnhet());
            return EndCoordinatorResponse.newBuilder()
                    .setOverfoerteOppgaver(koordinatorer.avslutt(enhet, request))
                    .build();
        });
    }

    @Override
    public void getStillas(GetStillasRequest request, StreamObserver<GetStillasResponse> ut) {
        var caller = Caller.current();
        Kall.svar(ut, () -> {
            Validering.krev(request);
            var enhet = enheter.krev(caller, request.getEnhet());
            return GetStillasResponse.newBuilder()
                    .addAllKoordinatorer(koordinatorer.vis(enhet, request.getBarn()))
                    .build();
        });
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
    public void startDeadline(StartDeadlineRequest request, StreamObserver<StartDeadlineResponse> ut) {
        var caller = Caller.current();
        Kall.svar(ut, () -> {
            Validering.krev(request);
            Tekstkontroll.krev("referanse", request.getReferanse());
            var enhet = enheter.krev(caller, request.getEnhet());
            var skjedde = Dager.moment(request.getSkjedde());
            if (skjedde.isAfter(klokke.instant())) {
                throw Feil.ugyldig("skjedde", "what starts a deadline has happened");
            }
            return switch (frister.start(enhet.id(), request.getFrist(), skjedde, request.getReferanse())) {
                case Svar.Startet s -> StartDeadlineResponse.newBuilder().setSlutt(Dager.stempel(s.slutt()))
                        .setTaskId(s.oppgave().toString()).setTekst(s.tekst()).build();
                case Svar.Ukjent _ -> throw Feil.finnesIkke("deadline");
                case Svar.StartesAvHuben _ -> throw Feil.forutsetning("FRISTEN_STARTES_AV_HUBEN",
                        "the hub sees what starts this deadline and starts it itself");
                case Svar.UtenEnde _ -> throw Feil.forutsetning("FRISTEN_HAR_INGEN_ENDE", "the law gives this no end");
            };
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
