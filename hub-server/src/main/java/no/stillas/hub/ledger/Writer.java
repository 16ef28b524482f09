package no.stillas.hub.ledger;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The node's one way to change what the hub has promised. */
public interface Writer {
    /**
     * Queues a work. The future completes on a thread of its own after the commit is on disk, exceptionally with what
     * {@link Work#run} threw, with {@link QueueFull} at once when the lane has no room, or with {@link NotStored} when
     * nothing could be written: then nothing of it was promised, and the same work may be sent again.
     */
    <R> CompletableFuture<R> submit(Lane lane, Work<R> work);

    /** Whether works are taken. False while the database cannot write, such as with a full disk; comes back by itself. */
    boolean accepting();

    /** Tells {@code listener} whenever {@link #accepting} changes. It must be quick and must not throw. */
    void onAccepting(AcceptingListener listener);

    /** Tells {@code listener} after each commit of this node. It must be quick and must not throw. */
    void onCommit(CommitListener listener);

    /**
     * Tells {@code listener} before the first batch after kommuner's own models have changed, on this node or another: all
     * changes so far. What is judged in that batch and later is to be judged by them; where it throws, nothing is.
     */
    void onModels(ModelListener listener);

    /** Hears of changes of kommuner's own models, before anything is judged by the rules from before. */
    @FunctionalInterface
    interface ModelListener {
        void changed(List<ModelChange> changes);
    }

    /** Hears that works are taken again, or that none are. */
    @FunctionalInterface
    interface AcceptingListener {
        void changed(boolean accepting);
    }

    /** The lane has no room: slow down. */
    final class QueueFull extends RuntimeException {
        public QueueFull(Lane lane) {
            super("no room in lane " + lane);
        }
    }

    /** The database could not write. */
    final class NotStored extends RuntimeException {
        public NotStored(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
