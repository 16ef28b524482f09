package no.stillas.adapter.sdk.fake;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for a condition, with a deadline that only a fault reaches. */
public final class Vent {
    private static final Duration FRIST = Duration.ofSeconds(20);

    private Vent() {}

    public static void til(String hva, Callable<Boolean> betingelse) {
        long slutt = System.nanoTime() + FRIST.toNanos();
        try {
            while (!betingelse.call()) {
                if (System.nanoTime() > slutt) {
                    throw new AssertionError("never: " + hva);
                }
                LockSupport.parkNanos(2_000_000);
            }
        } catch (Exception e) {
            throw new AssertionError(hva, e);
        }
    }
}
