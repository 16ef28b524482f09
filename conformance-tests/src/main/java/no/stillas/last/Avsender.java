package no.stillas.last;

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.SubmitStreamRequest;
import no.stillas.proto.exchange.v1.SubmitStreamResponse;

/**
 * One submit stream. Sends each message when it is due, whether or not those before are answered: where the hub takes no
 * more, messages wait at this end, and their time runs.
 */
final class Avsender implements StreamObserver<SubmitStreamResponse> {
    private final Map<String, Long> planlagt;
    private final Maaling maaling;
    private final CountDownLatch ferdig = new CountDownLatch(1);
    private final StreamObserver<SubmitStreamRequest> ut;

    Avsender(Maal hub, Map<String, Long> planlagt, Maaling maaling) {
        this.planlagt = planlagt;
        this.maaling = maaling;
        ut = hub.som(Enhet.BUP, ExchangeServiceGrpc::newStub).submitStream(this);
    }

    /** Sends all of them, and returns when the last is sent. */
    void send(List<Melding> meldinger, long start) {
        for (var melding : meldinger) {
            for (long igjen = start + melding.planlagt() - System.nanoTime(); igjen > 0;
                    igjen = start + melding.planlagt() - System.nanoTime()) {
                LockSupport.parkNanos(igjen);
            }
            ut.onNext(melding.innhold());
        }
        ut.onCompleted();
    }

    /** Whether all were answered in this time. */
    boolean vent(long sekunder) throws InterruptedException {
        return ferdig.await(sekunder, TimeUnit.SECONDS);
    }

    @Override
    public void onNext(SubmitStreamResponse svar) {
        long da = planlagt.getOrDefault(svar.getMessageId(), -1L);
        if (svar.hasFault()) {
            maaling.svarte("feil " + Status.fromCodeValue(svar.getFault().getCode()).getCode(), da);
            return;
        }
        var utfall = svar.getAnswer().getDecision().getUtfall();
        maaling.svarte(utfall.name().substring("UTFALL_".length()), da);
        switch (utfall) {
            case UTFALL_PERMITTED, UTFALL_REDACTED -> maaling.naadd(Maaling.Trinn.GODTATT, da);
            case UTFALL_HELD, UTFALL_DENIED, UTFALL_UNSPECIFIED, UNRECOGNIZED -> { }
        }
    }

    @Override
    public void onError(Throwable feil) {
        maaling.svarte("brutt strøm " + Status.fromThrowable(feil).getCode(), Long.MAX_VALUE);
        ferdig.countDown();
    }

    @Override
    public void onCompleted() {
        ferdig.countDown();
    }
}
