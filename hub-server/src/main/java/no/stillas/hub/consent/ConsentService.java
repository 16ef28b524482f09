package no.stillas.hub.consent;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.Message;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.grpc.Kall;
import no.stillas.hub.grpc.Validering;
import no.stillas.hub.identity.Caller;
import no.stillas.hub.person.Enheter;
import no.stillas.hub.person.Enheter.Enhet;
import no.stillas.proto.consent.v1.*;

/** The consent service at the gRPC door: who calls, is it well formed, and which unit acts. */
@Singleton
final class ConsentService extends ConsentServiceGrpc.ConsentServiceImplBase {
    private final Enheter enheter;
    private final Samtykker samtykker;
    private final Spoerring spoerring;
    private final BeanProvider<Proevekjoering> proevekjoering;
    private final MeterRegistry maalinger;

    ConsentService(Enheter enheter, Samtykker samtykker, Spoerring spoerring,
            BeanProvider<Proevekjoering> proevekjoering, MeterRegistry maalinger) {
        this.enheter = requireNonNull(enheter, "enheter is null");
        this.samtykker = requireNonNull(samtykker, "samtykker is null");
        this.spoerring = requireNonNull(spoerring, "spoerring is null");
        this.proevekjoering = requireNonNull(proevekjoering, "proevekjoering is null");
        this.maalinger = requireNonNull(maalinger, "maalinger is null");
    }

    @Override
    public void requestConsent(RequestConsentRequest request, StreamObserver<RequestConsentResponse> ut) {
        var caller = Caller.current();
        svar(request, request.getEnhet(), ut, enhet -> spoerring.spoer(request, enhet, caller));
    }

    @Override
    public void getRequest(GetRequestRequest request, StreamObserver<GetRequestResponse> ut) {
        svar(request, request.getEnhet(), ut, enhet -> GetRequestResponse.newBuilder()
                .setForespoersel(spoerring.les(UUID.fromString(request.getForespoerselId()), enhet)).build());
    }

    @Override
    public void followRequest(FollowRequestRequest request, StreamObserver<FollowRequestResponse> ut) {
        var klient = (ServerCallStreamObserver<FollowRequestResponse>) ut;
        // without a handler a cancelled call makes the next onNext throw
        klient.setOnCancelHandler(() -> { });
        Kall.kjoer(ut, () -> {
            var enhet = enhet(request, request.getEnhet());
            spoerring.foelg(UUID.fromString(request.getForespoerselId()), enhet,
                    f -> ut.onNext(FollowRequestResponse.newBuilder().setForespoersel(f).build()), klient::isCancelled);
            ut.onCompleted();
        });
    }

    @Override
    public void listRequests(ListRequestsRequest request, StreamObserver<ListRequestsResponse> ut) {
        svar(request, request.getEnhet(), ut, enhet -> ListRequestsResponse.newBuilder()
                .addAllForespoersler(spoerring.hos(enhet)).build());
    }

    @Override
    public void markExplained(MarkExplainedRequest request, StreamObserver<MarkExplainedResponse> ut) {
        svar(request, request.getEnhet(), ut, enhet -> MarkExplainedResponse.newBuilder()
                .setForespoersel(spoerring.forklart(UUID.fromString(request.getForespoerselId()), enhet)).build());
    }

    @Override
    public void register(RegisterRequest request, StreamObserver<RegisterResponse> ut) {
        svar(request, request.getEnhet(), ut, enhet -> samtykker.registrer(request, enhet));
    }

    @Override
    public void restrict(RestrictRequest request, StreamObserver<RestrictResponse> ut) {
        svar(request, request.getEnhet(), ut, enhet -> RestrictResponse.newBuilder()
                .setSamtykke(samtykker.avgrens(request, enhet)).build());
    }

    @Override
    public void decline(DeclineRequest request, StreamObserver<DeclineResponse> ut) {
        svar(request, request.getEnhet(), ut, enhet -> DeclineResponse.newBuilder()
                .setForespoersel(spoerring.avslaa(request, enhet)).build());
    }

    @Override
    public void withdraw(WithdrawRequest request, StreamObserver<WithdrawResponse> ut) {
        svar(request, request.getEnhet(), ut, enhet -> {
            var resultat = samtykker.trekk(request, enhet);
            return WithdrawResponse.newBuilder().setSamtykke(resultat.samtykke())
                    .setPlanLukket(resultat.planLukket()).build();
        });
    }

    @Override
    public void registerObjection(RegisterObjectionRequest request, StreamObserver<RegisterObjectionResponse> ut) {
        svar(request, request.getEnhet(), ut, enhet -> samtykker.reserver(request, enhet));
    }

    @Override
    public void withdrawObjection(WithdrawObjectionRequest request, StreamObserver<WithdrawObjectionResponse> ut) {
        svar(request, request.getEnhet(), ut, enhet -> WithdrawObjectionResponse.newBuilder()
                .setReservasjon(samtykker.opphev(request, enhet)).build());
    }

    @Override
    public void list(ListRequest request, StreamObserver<ListResponse> ut) {
        svar(request, request.getEnhet(), ut, enhet -> {
            // counted for each caller, so that trawling shows
            maalinger.counter("stillas.samtykke.oppslag", "hva", "liste", "organisasjon", enhet.organisasjonsnummer()).increment();
            return samtykker.liste(request, enhet);
        });
    }

    @Override
    public void simulate(SimulateRequest request, StreamObserver<SimulateResponse> ut) {
        var caller = Caller.current();
        Kall.svar(ut, () -> {
            var proeve = Optional.ofNullable(proevekjoering.orElse(null)).orElseThrow(() ->
                    Feil.utilgjengelig("this hub has no rules to ask", ""));
            return SimulateResponse.newBuilder().setDecision(proeve.proev(caller, request.getEnvelope())).build();
        });
    }

    private <S> void svar(Message request, String enhet, StreamObserver<S> ut, Function<Enhet, S> arbeid) {
        Kall.svar(ut, () -> arbeid.apply(enhet(request, enhet)));
    }

    private Enhet enhet(Message request, String enhet) {
        Validering.krev(request);
        return enheter.egen(Caller.current(), enhet);
    }
}
