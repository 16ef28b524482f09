package no.stillas.hub.trace;

import static java.util.Objects.requireNonNull;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import no.stillas.hub.directory.Directory;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.fact.Facts;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Skriving;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.grpc.Kall;
import no.stillas.hub.grpc.Validering;
import no.stillas.hub.identity.Caller;
import no.stillas.hub.ledger.Course;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.Writer;
import no.stillas.hub.noekkel.Personnoekler;
import no.stillas.hub.trace.Spor.Sett;
import no.stillas.hub.trace.Spor.Side;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.kontrakt.v1.Dokumentgruppe;
import no.stillas.proto.trace.v1.ListAccessRequest;
import no.stillas.proto.trace.v1.ListAccessResponse;
import no.stillas.proto.trace.v1.ListExpectationsRequest;
import no.stillas.proto.trace.v1.ListExpectationsResponse;
import no.stillas.proto.trace.v1.ListRequest;
import no.stillas.proto.trace.v1.ListResponse;
import no.stillas.proto.trace.v1.TraceServiceGrpc.TraceServiceImplBase;
import no.stillas.proto.trace.v1.WatchRequest;
import no.stillas.proto.trace.v1.WatchResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The trace over gRPC. A watch looks when something that concerns it was committed on this node, and each second besides. */
@Singleton
final class TraceEndpoint extends TraceServiceImplBase {
    private static final Logger LOG = LoggerFactory.getLogger(TraceEndpoint.class);
    private static final Side INGENTING = new Side(new Sett(List.of(), Optional.empty()), 0);
    private static final int VANLIG = 500;

    private final Spor spor;
    private final Forventninger forventninger;
    private final Directory katalog;
    private final Facts fakta;
    private final Personnoekler noekler;
    private final Vekker vekker;
    private final Innsynslogg logg;
    private final Writer writer;
    private final MeterRegistry maalinger;

    TraceEndpoint(Spor spor, Forventninger forventninger, Directory katalog, Facts fakta, Personnoekler noekler, Vekker vekker,
            Innsynslogg logg, Writer writer, MeterRegistry maalinger) {
        this.spor = requireNonNull(spor, "spor is null");
        this.forventninger = requireNonNull(forventninger, "forventninger is null");
        this.katalog = requireNonNull(katalog, "katalog is null");
        this.fakta = requireNonNull(fakta, "fakta is null");
        this.noekler = requireNonNull(noekler, "noekler is null");
        this.vekker = requireNonNull(vekker, "vekker is null");
        this.logg = requireNonNull(logg, "logg is null");
        this.writer = requireNonNull(writer, "writer is null");
        this.maalinger = requireNonNull(maalinger, "maalinger is null");
    }

    @Override
    public void list(ListRequest request, StreamObserver<ListResponse> ut) {
        var caller = Caller.current();
        Thread.ofVirtual().name("spor").start(() -> {
            try {
                Validering.krev(request);
                var enhet = egen(caller, request.getEnhet());
                var kilde = request.hasBarn() ? barn(request.getBarn()) : samtale(request.getConversationId());
                int antall = request.getPageSize() == 0 ? VANLIG : request.getPageSize();
                var side = kilde.map(k -> spor.side(request.getEnhet(), k, request.getBefore(), antall)).orElse(INGENTING);
                logg(enhet, side.sett());
                ut.onNext(ListResponse.newBuilder().addAllEntries(side.sett().innslag()).setEarlier(side.tidligere()).build());
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
            try {
                Validering.krev(request);
                var enhet = egen(caller, request.getEnhet());
                var foelging = new Foelging(enhet.id(),
                        () -> request.hasBarn() ? barn(request.getBarn()) : samtale(request.getConversationId()), spor, fakta);
                foelg(kall, vekket, enhet, foelging);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                if (!kall.isCancelled()) {
                    ut.onError(status(e));
                }
            }
        });
    }

    private void foelg(ServerCallStreamObserver<WatchResponse> kall, Semaphore vekket, Unit enhet, Foelging foelging)
            throws InterruptedException {
        var logget = new AtomicBoolean();
        try (var _ = vekker.lytt(vekket, foelging::angaar)) {
            while (!kall.isCancelled()) {
                foelging.se(sett -> {
                    if (!logget.get()) {
                        logget.set(logg(enhet, sett));
                    }
                    sett.innslag().forEach(i -> kall.onNext(WatchResponse.newBuilder().setEntry(i).build()));
                });
                // Looked for besides: what another node commits, and a person that the hub has not met yet.
                vekket.tryAcquire(1, TimeUnit.SECONDS);
                vekket.drainPermits();
            }
        }
    }

    @Override
    public void listExpectations(ListExpectationsRequest request, StreamObserver<ListExpectationsResponse> ut) {
        var caller = Caller.current();
        Thread.ofVirtual().name("spor").start(() -> {
            try {
                Validering.krev(request);
                egen(caller, request.getEnhet());
                ut.onNext(ListExpectationsResponse.newBuilder()
                        .addAllExpectations(forventninger.av(request.getEnhet())).build());
                ut.onCompleted();
            } catch (RuntimeException e) {
                ut.onError(status(e));
            }
        });
    }

    private static Optional<Course> samtale(String id) {
        return Optional.of(new Course.OfConversation(UUID.fromString(id)));
    }

    private Optional<Course> barn(Identitet identitet) {
        Optional<SubjectKey> noekkel = Optional.of(noekler.av(identitet))
                .filter(SubjectKey.Identified.class::isInstance);
        return noekkel.flatMap(fakta::find).map(Course.OfPerson::new);
    }

    /** That messages between others were shown is in the log of the child before they are. */
    private boolean logg(Unit enhet, Sett sett) {
        sett.andres().ifPresent(barn -> Skriving.vent(writer.submit(Lane.ORDINARY,
                new Lesning(enhet, sett.andres(), Innsynslogg.SPORET_VIST, ""))));
        return sett.andres().isPresent();
    }

    @Override
    public void listAccess(ListAccessRequest request, StreamObserver<ListAccessResponse> ut) {
        var caller = Caller.current();
        Kall.svar(ut, () -> {
            Validering.krev(request);
            var enhet = egen(caller, request.getEnhet());
            if (!enhet.intake().groups().contains(Dokumentgruppe.DOKUMENTGRUPPE_INNSYN)) {
                throw Feil.ikkeTillatt("ENHETEN_SVARER_IKKE_PAA_INNSYN",
                        "enhet is not a unit that answers requests for innsyn");
            }
            maalinger.counter("stillas.innsyn.logg", "organisasjon", caller.orgnr()).increment();
            var barn = Optional.of(noekler.av(request.getBarn()))
                    .filter(SubjectKey.Identified.class::isInstance)
                    .flatMap(fakta::find);
            Skriving.vent(writer.submit(Lane.ORDINARY,
                    new Lesning(enhet, barn, Innsynslogg.LOGGEN_VIST, request.getViewer().name())));
            return ListAccessResponse.newBuilder()
                    .addAllEntries(barn.map(b -> logg.av(enhet, b, request.getViewer())).orElse(List.of()))
                    .build();
        });
    }

    private Unit egen(Caller caller, String enhet) {
        return katalog.unit(enhet).filter(u -> caller.is(u.orgnr())).orElseThrow(() -> Feil.finnesIkke("unit"));
    }

    private static StatusRuntimeException status(RuntimeException feil) {
        if (feil instanceof StatusRuntimeException s) {
            return s;
        }
        LOG.atError().addKeyValue("error", feil.getClass().getName()).log("a trace call failed");
        return Status.INTERNAL.withDescription("the hub failed; ask again").asRuntimeException();
    }
}
