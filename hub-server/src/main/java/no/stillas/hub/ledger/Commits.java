package no.stillas.hub.ledger;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.fact.Pseudonym;

/** Sums up what a batch changed, for those who wait. */
final class Commits {
    private Commits() {}

    /** Whoever hands over and whoever hears an acknowledgement knows of it, and goes on with the queue by itself. */
    private static boolean wakes(DeliveryState state) {
        return switch (state) {
            case HANDED_OVER, ACKED -> false;
            case QUEUED, EXPIRED, STOPPED, RECALLED, QUARANTINED -> true;
        };
    }

    static CommitListener.Commit of(Collection<Pending<?>> pendings, Loaded loaded) {
        Set<String> units = new HashSet<>();
        Set<Pseudonym> subjects = new HashSet<>();
        Set<Pseudonym> traced = new HashSet<>();
        Set<UUID> conversations = new HashSet<>();
        for (Pending<?> pending : pendings) {
            Collected work = pending.collected;
            work.deliveries.forEach(delivery -> units.add(delivery.unit()));
            work.deliveryChanges.forEach(
                    (id, change) -> {
                        if (wakes(change.state())) {
                            units.add(loaded.deliveries().get(id).delivery().unit());
                        }
                    });
            work.facts.forEach(fact -> subjects.add(fact.subject()));
            work.joins.forEach(join -> subjects.add(join.into()));
            work.traces.forEach(
                    trace -> {
                        trace.child().ifPresent(traced::add);
                        trace.conversation().ifPresent(conversations::add);
                    });
        }
        return new CommitListener.Commit(units, subjects, traced, conversations);
    }
}
