package no.stillas.hub.fact;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads facts outside a commit, for what is only shown or tried. What it gives may be stale a moment later. */
public interface Facts {
    /**
     * Loads all facts of these persons with one query. An unknown person gets a fresh pseudonym that is not stored. Blocks;
     * not for a gRPC thread.
     */
    FactView load(Set<SubjectKey> keys);

    /**
     * Persons about whom a fact of this kind is recorded, in a fixed order, a page at a time. Blocks.
     *
     * @param after the last one of the page before
     */
    List<Pseudonym> having(FactKind kind, Optional<Pseudonym> after, int limit);

    /** The person that has this key, where the hub has met the person. */
    Optional<Pseudonym> find(SubjectKey key);

    /**
     * Facts of these kinds that were recorded within this time before the newest fact of all, oldest first: what a node
     * that has ended may not have followed up. Reads the whole table; for the start of a node.
     */
    List<Fact> recordedLast(Duration window, Set<FactKind> kinds);
}
