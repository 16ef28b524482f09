package no.stillas.demo;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Waits for something that another process does. */
final class Vent {
    private Vent() {}

    /** Asks every 50 milliseconds. */
    interface Ser<T> {
        Optional<T> etter() throws IOException;
    }

    /** What came within the time, if it came. */
    static <T> Optional<T> paa(Duration hoeyst, Ser<T> ser) throws IOException {
        long slutt = System.nanoTime() + hoeyst.toNanos();
        while (true) {
            var funnet = ser.etter();
            if (funnet.isPresent() || System.nanoTime() - slutt > 0) {
                return funnet;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
