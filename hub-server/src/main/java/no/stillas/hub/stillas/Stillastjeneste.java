package no.stillas.hub.stillas;

import static java.util.Objects.requireNonNull;

import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.frist.Fristmelding;
import no.stillas.hub.frist.Fristmelding.Svar;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.grpc.Kall;
import no.stillas.hub.grpc.Tekstkontroll;
import no.stillas.hub.grpc.Validering;
import no.stillas.hub.identity.Caller;
import no.stillas.proto.stillas.v1.AcknowledgeRequest;
import no.stillas.proto.stillas.v1.AcknowledgeResponse;
import no.stillas.proto.stillas.v1.AnswerMeetingRequest;
import no.stillas.proto.stillas.v1.AnswerMeetingResponse;
import no.stillas.proto.stillas.v1.AppointCoordinatorRequest;
import no.stillas.proto.stillas.v1.AppointCoordinatorResponse;
import no.stillas.proto.stillas.v1.ChangePersonRequest;
import no.stillas.proto.stillas.v1.ChangePersonResponse;
import no.stillas.proto.stillas.v1.CompleteTaskRequest;
import no.stillas.proto.stillas.v1.CompleteTaskResponse;
import no.stillas.proto.stillas.v1.DecideReviewRequest;
import no.stillas.proto.stillas.v1.DecideReviewResponse;
import no.stillas.proto.stillas.v1.EndCoordinatorRequest;
import no.stillas.proto.stillas.v1.EndCoordinatorResponse;
import no.stillas.proto.stillas.v1.GetEndingsRequest;
import no.stillas.proto.stillas.v1.GetEndingsResponse;
import no.stillas.proto.stillas.v1.GetFemRRequest;
import no.stillas.proto.stillas.v1.GetFemRResponse;
import no.stillas.proto.stillas.v1.GetMeetingsRequest;
import no.stillas.proto.stillas.v1.GetMeetingsResponse;
import no.stillas.proto.stillas.v1.GetParticipationRequest;
import no.stillas.proto.stillas.v1.GetParticipationResponse;
import no.stillas.proto.stillas.v1.GetPlacesRequest;
import no.stillas.proto.stillas.v1.GetPlacesResponse;
import no.stillas.proto.stillas.v1.GetPlansRequest;
import no.stillas.proto.stillas.v1.GetPlansResponse;
import no.stillas.proto.stillas.v1.GetPromisesRequest;
import no.stillas.proto.stillas.v1.GetPromisesResponse;
import no.stillas.proto.stillas.v1.GetRelationsRequest;
import no.stillas.proto.stillas.v1.GetRelationsResponse;
import no.stillas.proto.stillas.v1.GetStillasRequest;
import no.stillas.proto.stillas.v1.GetStillasResponse;
import no.stillas.proto.stillas.v1.ListTasksRequest;
import no.stillas.proto.stillas.v1.ListTasksResponse;
import no.stillas.proto.stillas.v1.PlanTaskRequest;
import no.stillas.proto.stillas.v1.PlanTaskResponse;
import no.stillas.proto.stillas.v1.RequestParticipationRequest;
import no.stillas.proto.stillas.v1.RequestParticipationResponse;
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
    private final Planoversikt planer;
    private final FemRoversikt femR;
    private final Bekjentgjoerelse kjennskap;
    private final Moeter moeter;
    private final Moetebesvarelse besvarelse;
    private final Oppgaveplan plan;
    private final Stillasbilder bilder;
    private final Hoeringsoppgave hoering;
    private final Personbytte bytte;

    Stillastjeneste(EgneEnheter enheter, Oppgaveliste oppgaver, Oppgavelukking lukking, Vurderinger vurderinger,
            Koordinatorordning koordinatorer, Fristmelding frister, InstantSource klokke,
            Planoversikt planer, FemRoversikt femR, Bekjentgjoerelse kjennskap,
            Moeter moeter, Moetebesvarelse besvarelse, Oppgaveplan plan, Stillasbilder bilder,
            Hoeringsoppgave hoering, Personbytte bytte) {
        this.frister = requireNonNull(frister, "frister is null");
        this.klokke = requireNonNull(klokke, "klokke is null");
        this.enheter = requireNonNull(enheter, "enheter is null");
        this.oppgaver = requireNonNull(oppgaver, "oppgaver is null");
        this.lukking = requireNonNull(lukking, "lukking is null");
        this.vurderinger = requireNonNull(vurderinger, "vurderinger is null");
        this.koordinatorer = requireNonNull(koordinatorer, "koordinatorer is null");
        this.planer = requireNonNull(planer, "planer is null");
        this.femR = requireNonNull(femR, "femR is null");
        this.kjennskap = requireNonNull(kjennskap, "kjennskap is null");
        this.moeter = requireNonNull(moeter, "moeter is null");
        this.besvarelse = requireNonNull(besvarelse, "besvarelse is null");
        this.plan = requireNonNull(plan, "plan is null");
        this.bilder = requireNonNull(bilder, "bilder is null");
        this.hoering = requireNonNull(hoering, "hoering is null");
        this.bytte = requireNonNull(bytte, "bytte is null");
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
                    .addAllMedlemmer(bilder.medlemmer(enhet, request.getBarn()))
                    .addAllFrister(bilder.frister(enhet, request.getBarn()))
                    .build();
        });
    }

    @Override
    public void getPlaces(GetPlacesRequest request, StreamObserver<GetPlacesResponse> ut) {
        var caller = Caller.current();
        Kall.svar(ut, () -> {
            Validering.krev(request);
            var enhet = enheter.krev(caller, request.getEnhet());
            return GetPlacesResponse.newBuilder().addAllSteder(bilder.bosteder(enhet, request.getBarn())).build();
        });
    }

    @Override
    public void getRelations(GetRelationsRequest request, StreamObserver<GetRelationsResponse> ut) {
        var caller = Caller.current();
        Kall.svar(ut, () -> {
            Validering.krev(request);
            var enhet = enheter.krev(caller, request.getEnhet());
            return GetRelationsResponse.newBuilder().addAllPersoner(bilder.naerpersoner(enhet, request.getBarn())).build();
        });
    }

    @Override
    public void getPlans(GetPlansRequest request, StreamObserver<GetPlansResponse> ut) {
        var caller = Caller.current();
        Kall.svar(ut, () -> {
            Validering.krev(request);
            var enhet = enheter.krev(caller, request.getEnhet());
            return GetPlansResponse.newBuilder().addAllPlaner(planer.av(enhet, request.getBarn())).build();
        });
    }

    @Override
    public void getFemR(GetFemRRequest request, StreamObserver<GetFemRResponse> ut) {
        var caller = Caller.current();
        Kall.svar(ut, () -> {
            Validering.krev(request);
            var enhet = enheter.krev(caller, request.getEnhet());
            return GetFemRResponse.newBuilder().addAllAvtaler(femR.av(enhet, request.getBarn())).build();
        });
    }

    @Override
    public void acknowledge(AcknowledgeRequest request, StreamObserver<AcknowledgeResponse> ut) {
        var caller = Caller.current();
        Kall.svar(ut, () -> {
            Validering.krev(request);
            var enhet = enheter.krev(caller, request.getEnhet());
            return AcknowledgeResponse.newBuilder().setTidspunkt(kjennskap.si(enhet, request)).build();
        });
    }

    @Override
    public void getMeetings(GetMeetingsRequest request, StreamObserver<GetMeetingsResponse> ut) {
        var caller = Caller.current();
        Kall.svar(ut, () -> {
            Validering.krev(request);
            var enhet = enheter.krev(caller, request.getEnhet());
            return GetMeetingsResponse.newBuilder().addAllMoeter(moeter.av(enhet, request.getBarn())).build();
        });
    }

    @Override
    public void answerMeeting(AnswerMeetingRequest request, StreamObserver<AnswerMeetingResponse> ut) {
        var caller = Caller.current();
        Kall.svar(ut, () -> {
            Validering.krev(request);
            var enhet = enheter.krev(caller, request.getEnhet());
            return AnswerMeetingResponse.newBuilder().setMoete(besvarelse.svar(enhet, request)).build();
        });
    }

    @Override
    public void getPromises(GetPromisesRequest request, StreamObserver<GetPromisesResponse> ut) {
        var caller = Caller.current();
        Kall.svar(ut, () -> {
            Validering.krev(request);
            var enhet = enheter.krev(caller, request.getEnhet());
            return bilder.loefter(enhet, request.getBarn());
        });
    }

    @Override
    public void getParticipation(GetParticipationRequest request, StreamObserver<GetParticipationResponse> ut) {
        var caller = Caller.current();
        Kall.svar(ut, () -> {
            Validering.krev(request);
            var enhet = enheter.krev(caller, request.getEnhet());
            return bilder.medvirkning(enhet, request.getBarn());
        });
    }

    @Override
    public void requestParticipation(RequestParticipationRequest request, StreamObserver<RequestParticipationResponse> ut) {
        var caller = Caller.current();
        Kall.svar(ut, () -> {
            Validering.krev(request);
            var enhet = enheter.krev(caller, request.getEnhet());
            return RequestParticipationResponse.newBuilder().setOppgaveId(hoering.be(enhet, request).toString()).build();
        });
    }

    @Override
    public void getEndings(GetEndingsRequest request, StreamObserver<GetEndingsResponse> ut) {
        var caller = Caller.current();
        Kall.svar(ut, () -> {
            Validering.krev(request);
            var enhet = enheter.krev(caller, request.getEnhet());
            return GetEndingsResponse.newBuilder().addAllAvslutninger(bilder.avslutninger(enhet, request.getBarn())).build();
        });
    }

    @Override
    public void changePerson(ChangePersonRequest request, StreamObserver<ChangePersonResponse> ut) {
        var caller = Caller.current();
        Kall.svar(ut, () -> {
            Validering.krev(request);
            var enhet = enheter.krev(caller, request.getEnhet());
            return ChangePersonResponse.newBuilder().addAllOvertatt(bytte.bytt(enhet, request)).build();
        });
    }

    @Override
    public void listTasks(ListTasksRequest request, StreamObserver<ListTasksResponse> ut) {
        var caller = Caller.current();
        Kall.svar(ut, () -> {
            Validering.krev(request);
            var enhet = enheter.krev(caller, request.getEnhet());
            return ListTasksResponse.newBuilder()
                    .addAllTasks(oppgaver.av(caller, enhet.id(), request.getOgsaaUtfoerte(),
                            request.hasBarn() ? Optional.of(request.getBarn()) : Optional.empty()))
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
    public void planTask(PlanTaskRequest request, StreamObserver<PlanTaskResponse> ut) {
        var caller = Caller.current();
        Kall.svar(ut, () -> {
            Validering.krev(request);
            var enhet = enheter.krev(caller, request.getEnhet());
            return PlanTaskResponse.newBuilder().setTask(plan.legg(enhet, request)).build();
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
