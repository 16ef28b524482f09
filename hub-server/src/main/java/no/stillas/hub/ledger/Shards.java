package no.stillas.hub.ledger;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.UUID;

/**
 * Which shard a conversation lies in, and which log a shard has.
 *
 * @param count number of shards, fixed for the life of a database
 * @param origin what the names of the hub's logs begin with
 */
public record Shards(int count, String origin) {
    public Shards {
        requireNonNull(origin, "origin is null");
        if (count < 1 || origin.isBlank()) {
            throw new IllegalArgumentException("there is at least one shard, and the logs have a name");
        }
    }

    public int of(UUID conversation) {
        return Math.floorMod(conversation.hashCode(), count);
    }

    int of(Optional<UUID> conversation) {
        return conversation.map(this::of).orElse(0);
    }

    /** Name of a shard's log. */
    public String log(int shard) {
        return origin + "/" + shard;
    }

    /** The shard of a log by its name; empty means the first. */
    public Optional<Integer> shard(String log) {
        if (log.isEmpty()) {
            return Optional.of(0);
        }
        for (int shard = 0; shard < count; shard++) {
            if (log(shard).equals(log)) {
                return Optional.of(shard);
            }
        }
        return Optional.empty();
    }
}
