package no.stillas.hub.exchange;

import static java.util.Objects.requireNonNull;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import no.stillas.hub.delivery.Inboxes;
import no.stillas.hub.delivery.Innboksoversikt;
import no.stillas.hub.delivery.Recalls;
import no.stillas.hub.grpc.Validering;
import no.stillas.hub.identity.Caller;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc.ExchangeServiceImplBase;
import no.stillas.proto.exchange.v1.Fault;
import no.stillas.proto.exchange.v1.GetStatusRequest;
import no.stillas.proto.exchange.v1.GetStatusResponse;
import no.stillas.proto.exchange.v1.ListInboxRequest;
import no.stillas.proto.exchange.v1.ListInboxResponse;
import no.stillas.proto.exchange.v1.RecallRequest;
import no.stillas.proto.exchange.v1.RecallResponse;
import no.stillas.proto.exchange.v1.ReceiveRequest;
import no.stillas.proto.exchange.v1.ReceiveResponse;
import no.stillas.proto.exchange.v1.SubmitRequest;
import no.stillas.proto.exchange.v1.SubmitResponse;
import no.stillas.proto.exchange.v1.SubmitStreamRequest;
import no.stillas.proto.exchange.v1.SubmitStreamResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The door over gRPC: translates, and nothing else. Every call that may block runs on a virtual thread of its own. */
@Singleton
final class ExchangeEndpoint extends ExchangeServiceImplBase {
    private static final Logger LOG = LoggerFactory.getLogger(ExchangeEndpoint.class);
    private static final Executor EGEN_TRAAD = hva -> Thread.ofVirtual().name("kall").start(hva);

    private final Mottak mottak;
    private final Inboxes innbokser;
    private final Innboksoversikt oversikt;
    private final Recalls tilbakekall;
    private final Stillinger stillinger;

    ExchangeEndpoint(Mottak mottak, Inboxes innbokser, Innboksoversikt oversikt, Recalls tilbakekall, Stillinger stillinger) {
        this.mottak = requireNonNull(mottak, "mottak is null");
        this.innbokser = requireNonNull(innbokser, "innbokser is null");
        this.oversikt = requireNonNull(oversikt, "oversikt is null");
        this.tilbakekall = requireNonNull(tilbakekall, "tilbakekall is null");
        this.stillinger = requireNonNull(stillinger, "stillinger is null");
    }

    @Override
    public void submit(SubmitRequest request, StreamObserver<SubmitResponse> ut) {
        var caller = Caller.current();
        svar(ut, () -> mottak.ta(caller, request.getEnvelope()));
    }

    @Override
    public StreamObserver<SubmitStreamRequest> submitStream(StreamObserver<SubmitStreamResponse> ut) {
        return new Innleveringsstroem(Caller.current(), mottak, ut);
    }

    @Override
    public StreamObserver<ReceiveRequest> receive(StreamObserver<ReceiveResponse> ut) {
        return innbokser.open(Caller.current(), ut);
    }

    @Override
    public void listInbox(ListInboxRequest request, StreamObserver<ListInboxResponse> ut) {
        var caller = Caller.current();
        svar(ut, () -> CompletableFuture.completedFuture(oversikt.av(caller, Validering.krev(request))));
    }

    @Override
    public void getStatus(GetStatusRequest request, StreamObserver<GetStatusResponse> ut) {
        var caller = Caller.current();
        svar(ut, () -> CompletableFuture.completedFuture(stillinger.av(caller, Validering.krev(request))));
    }

    @Override
    public void recall(RecallRequest request, StreamObserver<RecallResponse> ut) {
        var caller = Caller.current();
        svar(ut, () -> {
            mottak.krevIKatalogen(caller);
            return tilbakekall.recall(caller, Validering.krev(request));
        });
    }

    private static <R> void svar(StreamObserver<R> ut, Supplier<CompletableFuture<R>> arbeid) {
        EGEN_TRAAD.execute(() -> {
            try {
                arbeid.get().whenComplete((svar, feil) -> {
                    if (feil != null) {
                        ut.onError(status(feil));
                    } else {
                        ut.onNext(svar);
                        ut.onCompleted();
                    }
                });
            } catch (RuntimeException e) {
                ut.onError(status(e));
            }
        });
    }

    /** What the caller is told. What was not foreseen is logged by its kind alone: a text could hold a name. */
    static StatusRuntimeException status(Throwable feil) {
        return switch (feil) {
            case StatusRuntimeException s -> s;
            case CompletionException c when c.getCause() != null -> status(c.getCause());
            default -> {
                uforutsett(feil);
                yield Status.INTERNAL.withDescription("the hub failed; nothing was accepted, send the same again")
                        .asRuntimeException();
            }
        };
    }

    static void uforutsett(Throwable feil) {
        LOG.atError().addKeyValue("error", feil.getClass().getName())
                .addKeyValue("at", feil.getStackTrace().length > 0 ? feil.getStackTrace()[0] : "unknown place")
                .log("a call failed");
    }

    static Fault fault(Throwable feil) {
        var status = StatusProto.fromThrowable(status(feil));
        var fault = Fault.newBuilder().setCode(status.getCode()).setMessage(status.getMessage());
        Feltbrudd.av(status).forEach(fault::addViolations);
        return fault.build();
    }
}
