package no.stillas.hub.ledger;

import java.util.Set;
import java.util.UUID;
import no.stillas.hub.fact.Pseudonym;

/** Hears of commits on this node, to wake what waits. What happens on another node is found by polling. */
@FunctionalInterface
public interface CommitListener {
    void committed(Commit commit);

    /**
     * What a batch changed.
     *
     * @param units inboxes that got something, or where the next in a queue may go by something else than a hand-over or an
     *     acknowledgement: those are known to the stream that they came on
     * @param subjects persons whose facts changed: what is held for them is to be judged again
     * @param traced persons with new trace entries
     * @param conversations conversations with new trace entries
     */
    record Commit(Set<String> units, Set<Pseudonym> subjects, Set<Pseudonym> traced, Set<UUID> conversations) {
        public Commit {
            units = Set.copyOf(units);
            subjects = Set.copyOf(subjects);
            traced = Set.copyOf(traced);
            conversations = Set.copyOf(conversations);
        }
    }
}
