package no.stillas.adapter.sdk.hub;

import static java.util.Objects.requireNonNull;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/**
 * What the line takes from its surroundings.
 *
 * @param klokke the time
 * @param tilfeldig for ids and for spreading retries; safe for several threads
 * @param pause how it waits
 * @param kreditt how many deliveries may be unacknowledged at once in one inbox, 1 to 1000
 */
public record Drift(InstantSource klokke, RandomGenerator tilfeldig, Pause pause, int kreditt) {
    public Drift {
        requireNonNull(klokke, "klokke is null");
        requireNonNull(tilfeldig, "tilfeldig is null");
        requireNonNull(pause, "pause is null");
        if (kreditt < 1 || kreditt > 1000) {
            throw new IllegalArgumentException("kreditt is not 1 to 1000");
        }
    }

    /** System clock, secure random numbers, real waiting, 32 deliveries at a time. */
    public static Drift vanlig() {
        return new Drift(InstantSource.system(), new SecureRandom(), Pause.ekte(), 32);
    }
}
