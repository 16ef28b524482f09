package no.stillas.adapter.sdk.hub;

import java.time.Duration;

/** How the line waits before it tries again. */
@FunctionalInterface
public interface Pause {
    /** Waits this long, or until interrupted. */
    void vent(Duration tid) throws InterruptedException;

    /** By the clock. */
    static Pause ekte() {
        return Thread::sleep;
    }
}
