package no.stillas.adapter.sdk.hub;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before attempt after attempt: doubling from a quarter of a second to half a minute, and a random part
 * of that, so that all adapters do not come back to a restarted hub at once. Not for several threads.
 */
final class Tilbakefall {
    static final Duration MINST = Duration.ofMillis(250);
    static final Duration MEST = Duration.ofSeconds(30);

    private final RandomGenerator tilfeldig;
    private int forsoek;

    Tilbakefall(RandomGenerator tilfeldig) {
        this.tilfeldig = tilfeldig;
    }

    /** Between half of the step and all of it. */
    Duration neste() {
        long trinn = Math.min(MEST.toMillis(), MINST.toMillis() << Math.min(forsoek, 16));
        forsoek++;
        return Duration.ofMillis(trinn / 2 + tilfeldig.nextLong(trinn / 2 + 1));
    }

    /** As {@link #neste}, and never less than what the hub asked for. */
    Duration neste(Duration minst) {
        var neste = neste();
        return neste.compareTo(minst) < 0 ? minst : neste;
    }

    void forfra() {
        forsoek = 0;
    }
}
