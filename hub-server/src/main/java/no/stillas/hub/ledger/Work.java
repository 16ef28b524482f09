package no.stillas.hub.ledger;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.fact.SubjectKey;

/**
 * One thing to be committed: an accept, a hand-over, an ack, a change of a consent. What the sets below name is loaded
 * and locked before {@link #run} and stays so until the commit, also against other nodes: what {@code run} sees is
 * what holds when its result is stored.
 *
 * @param <R> what the caller is told when it is on disk
 */
public interface Work<R> {
    /** Everybody whose facts it reads or changes. Each is locked and gets a pseudonym, also who was never met before. */
    Set<SubjectKey> subjects();

    /** Stored messages whose state it reads or changes, by the hub's own id. One that does not exist is simply not in the view. */
    default Set<UUID> messages() {
        return Set.of();
    }

    /** Deliveries whose state it reads or changes. */
    default Set<UUID> deliveries() {
        return Set.of();
    }

    /** Tasks whose state it reads or changes. */
    default Set<UUID> tasks() {
        return Set.of();
    }

    /** Claims that it hands over under; {@link View#holds} says whether they still hold. */
    default Set<Deliveries.Claim> claims() {
        return Set.of();
    }

    /** Whether it needs {@link View#open}: the messages of its subjects that have not been read yet. */
    default boolean readsOpen() {
        return false;
    }

    /** Whether it needs {@link View#expectations}: what is waited for in its conversation. */
    default boolean readsExpectations() {
        return false;
    }

    /** Whether it rests on which models of kommuner's own are in use: one that changes them comes after all that has changed them. */
    default boolean readsModels() {
        return false;
    }

    /** Decides the shard and the log. Work without one stands in shard 0. */
    default Optional<UUID> conversation() {
        return Optional.empty();
    }

    /** Where it must have one effect however often it comes. Then {@code run} must call {@link Batch#answer}. */
    default Optional<Dedupe<R>> dedupe() {
        return Optional.empty();
    }

    /**
     * Decides, and collects in {@code batch} what is to be written. No I/O, no clock but {@link View#now}, no effect
     * outside {@code batch}: it can be called again when the transaction has to be tried again. What it throws is given to
     * its own caller; nothing that it collected is written, and the rest of the batch goes on.
     */
    R run(View view, Batch batch);

    /** The result as the caller gets it, when the place in the log is known. */
    default R committed(R result, Committed committed) {
        return result;
    }
}
