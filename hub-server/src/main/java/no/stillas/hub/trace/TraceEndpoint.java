package no.stillas.hub.trace;

import static java.util.Objects.requireNonNull;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import no.stillas.hub.directory.Directory;
import no.stillas.hub.fact.Facts;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.grpc.Validering;
import no.stillas.hub.identity.Caller;
import no.stillas.hub.noekkel.Personnoekler;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.trace.v1.Entry;
import no.stillas.proto.trace.v1.ListRequest;
import no.stillas.proto.trace.v1.ListResponse;
import no.stillas.proto.trace.v1.TraceServiceGrpc.TraceServiceImplBase;
import no.stillas.proto.trace.v1.WatchRequest;
import no.stillas.proto.trace.v1.WatchResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The trace over gRPC. A watch reads anew when something was committed on this node, and each second besides. */
@Singleton
final class TraceEndpoint extends TraceServiceImplBase {
    private static final Logger LOG = LoggerFactory.getLogger(TraceEndpoint.class);

    private final Spor spor;
    private final Directory katalog;
    private final Facts fakta;
    private final Personnoekler noekler;
    private final Vekker vekker;

    TraceEndpoint(Spor spor, Directory katalog, Facts fakta, Personnoekler noekler, Vekker vekker) {
        this.spor = requireNonNull(spor, "spor is null");
        this.katalog = requireNonNull(katalog, "katalog is null");
        this.fakta = requireNonNull(fakta, "fakta is null");
        this.noekler = requireNonNull(noekler, "noekler is null");
        this.vekker = requireNonNull(vekker, "vekker is null");
    }

    @Override
    public void list(ListRequest request, StreamObserver<ListResponse> ut) {
        var caller = Caller.current();
        Thread.ofVirtual().name("spor").start(() -> {
            try {
                Validering.krev(request);
                egen(caller, request.getEnhet());
                var innslag = request.hasBarn()
                        ? barn(request.getEnhet(), request.getBarn(), 0)
                        : spor.samtale(request.getEnhet(), UUID.fromString(request.getConversationId()), 0);
                ut.onNext(ListResponse.newBuilder().addAllEntries(innslag).build());
                ut.onCompleted();
            } catch (RuntimeException e) {
                ut.onError(status(e));
            }
        });
    }

    @Override
    public void watch(WatchRequest request, StreamObserver<WatchResponse> ut) {
        var caller = Caller.current();
        var kall = (ServerCallStreamObserver<WatchResponse>) ut;
        var vekket = new Semaphore(1);
        kall.setOnCancelHandler(vekket::release);
        Thread.ofVirtual().name("spor").start(() -> {
            try (var _ = vekker.lytt(vekket)) {
                Validering.krev(request);
                egen(caller, request.getEnhet());
                long sett = 0;
                while (!kall.isCancelled()) {
                    for (var innslag : nye(request, sett)) {
                        kall.onNext(WatchResponse.newBuilder().setEntry(innslag).build());
                        sett = Math.max(sett, innslag.getPosition());
                    }
                    vekket.tryAcquire(1, TimeUnit.SECONDS);
                    vekket.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                if (!kall.isCancelled()) {
                    ut.onError(status(e));
                }
            }
        });
    }

    private List<Entry> nye(WatchRequest request, long sett) {
        return request.hasBarn()
                ? barn(request.getEnhet(), request.getBarn(), sett)
                : spor.samtale(request.getEnhet(), UUID.fromString(request.getConversationId()), sett);
    }

    private List<Entry> barn(String enhet, Identitet identitet, long sett) {
        Optional<SubjectKey> noekkel = Optional.of(noekler.av(identitet))
                .filter(SubjectKey.Identified.class::isInstance);
        return noekkel.flatMap(fakta::find).map(p -> spor.barn(enhet, p, sett)).orElse(List.of());
    }

    private void egen(Caller caller, String enhet) {
        if (katalog.unit(enhet).filter(u -> caller.is(u.orgnr())).isEmpty()) {
            throw Feil.finnesIkke("unit");
        }
    }

    private static StatusRuntimeException status(RuntimeException feil) {
        if (feil instanceof StatusRuntimeException s) {
            return s;
        }
        LOG.error("a trace call failed: {}", feil.getClass().getName());
        return Status.INTERNAL.withDescription("the hub failed; ask again").asRuntimeException();
    }
}
