package no.stillas.hub.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a condition, at most half a minute. */
public final class Until {
    private static final long LIMIT = Duration.ofSeconds(30).toNanos();
    private static final long STEP = Duration.ofMillis(5).toNanos();

    private Until() {}

    public static void holds(String what, BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime() - start).as(what).isLessThan(LIMIT);
            LockSupport.parkNanos(STEP);
        }
    }
}
