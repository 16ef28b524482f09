package no.stillas.hub.ledger;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * Where a work stands when it is on disk.
 *
 * @param log name of the log
 * @param leafIndex index of the work's first leaf in the log; -1 where it made none
 * @param at when the batch was committed, by the hub's clock, microseconds
 */
public record Committed(String log, long leafIndex, Instant at) {
    public Committed {
        requireNonNull(log, "log is null");
        requireNonNull(at, "at is null");
    }
}
