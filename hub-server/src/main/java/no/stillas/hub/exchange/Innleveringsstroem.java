package no.stillas.hub.exchange;

import static java.util.Objects.requireNonNull;

import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import no.stillas.hub.identity.Caller;
import no.stillas.proto.exchange.v1.SubmitStreamRequest;
import no.stillas.proto.exchange.v1.SubmitStreamResponse;

/**
 * One pipelined stream of messages. At most {@link #VINDU} are under way; more are not read from the wire, so that a
 * fast sender is slowed down and nothing is queued without a bound. What belongs together is taken in the order that it was
 * sent in ({@link Rekkefoelge}). A stream that the caller breaks loses no answer that
 * matters: what was taken is taken, and a repeat gets the same answer.
 */
final class Innleveringsstroem implements StreamObserver<SubmitStreamRequest> {
    static final int VINDU = 256;

    private final Caller caller;
    private final Mottak mottak;
    private final ServerCallStreamObserver<SubmitStreamResponse> ut;
    private final Semaphore plass = new Semaphore(VINDU);
    private final Rekkefoelge rekkefoelge = new Rekkefoelge();
    private final AtomicInteger underveis = new AtomicInteger(1);

    Innleveringsstroem(Caller caller, Mottak mottak, StreamObserver<SubmitStreamResponse> ut) {
        this.caller = requireNonNull(caller, "caller is null");
        this.mottak = requireNonNull(mottak, "mottak is null");
        this.ut = (ServerCallStreamObserver<SubmitStreamResponse>) ut;
        this.ut.disableAutoRequest();
        this.ut.setOnCancelHandler(() -> { });
        this.ut.request(VINDU);
    }

    @Override
    public void onNext(SubmitStreamRequest request) {
        underveis.incrementAndGet();
        var envelope = request.getEnvelope();
        var id = envelope.getMessageId();
        if (Stoerrelse.forStor(envelope)) {
            // answered at once: what waits for others is never so large
            mottak.ta(caller, envelope).whenComplete((_, feil) -> svar(feilet(id, feil)));
            return;
        }
        var foer = rekkefoelge.etter(envelope, mottak.haster(envelope));
        Thread.ofVirtual().name("kall").start(() -> {
            foer.vent();
            plass.acquireUninterruptibly();
            mottak.ta(caller, envelope).whenComplete((svar, feil) -> {
                foer.ferdig();
                plass.release();
                svar(feil != null
                        ? feilet(id, feil)
                        : SubmitStreamResponse.newBuilder().setMessageId(svar.getMessageId()).setAnswer(svar).build());
            });
        });
    }

    private static SubmitStreamResponse feilet(String id, Throwable feil) {
        return SubmitStreamResponse.newBuilder().setMessageId(id).setFault(ExchangeEndpoint.fault(feil)).build();
    }

    private void svar(SubmitStreamResponse svar) {
        synchronized (this) {
            if (!ut.isCancelled()) {
                ut.onNext(svar);
                ut.request(1);
            }
        }
        slipp();
    }

    private void slipp() {
        if (underveis.decrementAndGet() == 0 && !ut.isCancelled()) {
            synchronized (this) {
                ut.onCompleted();
            }
        }
    }

    @Override
    public void onError(Throwable feil) {
        // The caller has gone. What was taken is on its way; there is nobody to answer.
    }

    @Override
    public void onCompleted() {
        slipp();
    }
}
