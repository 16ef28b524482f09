package no.stillas.last;

import io.grpc.health.v1.HealthCheckRequest;
import io.grpc.health.v1.HealthCheckResponse;
import io.grpc.health.v1.HealthGrpc;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** What the same machine does with nearly nothing, so that figures of different machines can be held together. */
final class Malestokk {
    private static final long LENGST = TimeUnit.MINUTES.toNanos(1);
    private static final int SKRIVINGER = 200;

    private Malestokk() {}

    /** The same hub answers an empty health check at the same arrivals, from when each was due. */
    static Histogram helsesjekk(Maal hub, double rate, double sekunder, long froe) throws InterruptedException {
        var plan = Tidsplan.poisson(rate, sekunder, froe);
        var tider = new ConcurrentHistogram(LENGST, 3);
        var igjen = new CountDownLatch(plan.antall());
        var stub = HealthGrpc.newStub(hub.kanal());
        long start = System.nanoTime();
        for (long planlagt : plan.nanos()) {
            for (long vent = start + planlagt - System.nanoTime(); vent > 0; vent = start + planlagt - System.nanoTime()) {
                LockSupport.parkNanos(vent);
            }
            stub.check(HealthCheckRequest.getDefaultInstance(), new StreamObserver<>() {
                @Override
                public void onNext(HealthCheckResponse svar) {
                    tider.recordValue(Math.clamp(System.nanoTime() - start - planlagt, 0, LENGST));
                }

                @Override
                public void onError(Throwable feil) {
                    igjen.countDown();
                }

                @Override
                public void onCompleted() {
                    igjen.countDown();
                }
            });
        }
        igjen.await(30, TimeUnit.SECONDS);
        return tider;
    }

    /** Writing 4 KiB to a file on this disk and forcing it down, one at a time. */
    static Histogram fsync(Path mappe) throws IOException {
        var tider = new Histogram(LENGST, 3);
        var fil = Files.createTempFile(mappe, "fsync", ".tmp");
        try (var kanal = FileChannel.open(fil, StandardOpenOption.WRITE)) {
            for (int i = 0; i < SKRIVINGER; i++) {
                long foer = System.nanoTime();
                kanal.write(ByteBuffer.allocate(4096));
                kanal.force(false);
                tider.recordValue(Math.clamp(System.nanoTime() - foer, 0, LENGST));
            }
        } finally {
            Files.deleteIfExists(fil);
        }
        return tider;
    }
}
