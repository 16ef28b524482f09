package no.stillas.hub.ledger;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * How the writer runs.
 *
 * @param room how many works each lane holds before callers are told to slow down
 * @param batch how many works one transaction holds at most
 * @param probe how often it tries again while the database cannot be written
 */
public record WriterSettings(Map<Lane, Integer> room, int batch, Duration probe) {
    public WriterSettings {
        room = Map.copyOf(room);
        requireNonNull(probe, "probe is null");
        for (Lane lane : Lane.values()) {
            if (room.getOrDefault(lane, 0) < 1) {
                throw new IllegalArgumentException("lane " + lane + " has no room");
            }
        }
        if (batch < 1 || !probe.isPositive()) {
            throw new IllegalArgumentException("a batch holds something, and a probe takes time");
        }
    }

    public static WriterSettings standard() {
        Map<Lane, Integer> room = new EnumMap<>(Lane.class);
        room.put(Lane.DUTY_AND_URGENT, 10_000);
        room.put(Lane.ORDINARY, 10_000);
        room.put(Lane.BULK, 2_000);
        return new WriterSettings(room, 500, Duration.ofMillis(500));
    }
}
