package no.stillas.hub.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import no.stillas.hub.ledger.CommitListener.Commit;

/** One transaction: answers repeats, loads, runs, writes. It neither commits nor tells anybody. */
final class BatchTransaction {
    private final Connection connection;
    private final Shards shards;
    private final ContentSql content;
    private final String keyId;
    private final Instant now;
    private final Map<Queued<?>, Runnable> answers = new LinkedHashMap<>();
    private final List<Queued<?>> deferred = new ArrayList<>();
    private final Map<Queued<?>, Pending<?>> pendings = new LinkedHashMap<>();
    private Commit commit = new Commit(Set.of(), Set.of(), Set.of(), Set.of());

    BatchTransaction(Connection connection, Shards shards, ContentSql content, String keyId, Instant now) {
        this.connection = connection;
        this.shards = shards;
        this.content = content;
        this.keyId = keyId;
        this.now = now;
    }

    /** A work with its caller. */
    static final class Queued<R> {
        final Lane lane;
        final Work<R> work;
        final CompletableFuture<R> future = new CompletableFuture<>();

        Queued(Lane lane, Work<R> work) {
            this.lane = lane;
            this.work = work;
        }

        /** Whether it takes something new into the hub. */
        boolean fresh() {
            return work.dedupe().isPresent();
        }
    }

    /** Writes the batch. */
    void execute(List<Queued<?>> batch) throws SQLException {
        List<Queued<?>> rest = withoutRepeats(batch);
        if (rest.isEmpty()) {
            return;
        }
        Loaded loaded =
                new Loading(connection, shards, now).load(rest.stream().<Work<?>>map(queued -> queued.work).toList());
        run(rest, loaded);
        if (!pendings.isEmpty()) {
            Map<Pending<?>, Committed> places =
                    new Storing(connection, shards, content, keyId, loaded).store(List.copyOf(pendings.values()));
            pendings.forEach((queued, pending) -> answers.put(queued, () -> complete(queued, pending, places.get(pending))));
            commit = Commits.of(pendings.values(), loaded);
        }
    }

    /** How to tell each caller what became of its work, after the commit. */
    Map<Queued<?>, Runnable> answers() {
        return answers;
    }

    /** What must wait for the next batch, since it reads what this one changes. */
    List<Queued<?>> deferred() {
        return deferred;
    }

    /** Whether there is something to be made durable. */
    boolean wrote() {
        return !pendings.isEmpty();
    }

    Commit commit() {
        return commit;
    }

    private List<Queued<?>> withoutRepeats(List<Queued<?>> batch) throws SQLException {
        Map<Queued<?>, DedupeSql.Key> keys = new HashMap<>();
        for (Queued<?> queued : batch) {
            queued
                    .work
                    .dedupe()
                    .ifPresent(
                            dedupe ->
                                    keys.put(
                                            queued,
                                            new DedupeSql.Key(
                                                    shards.of(queued.work.conversation()), dedupe.sender(), dedupe.messageId())));
        }
        if (keys.isEmpty()) {
            return batch;
        }
        Map<DedupeSql.Key, DedupeSql.Answered> found = DedupeSql.find(connection, shards, keys.values());
        List<Queued<?>> rest = new ArrayList<>();
        for (Queued<?> queued : batch) {
            Optional<DedupeSql.Answered> answered = Optional.ofNullable(keys.get(queued)).map(found::get);
            if (answered.isPresent()) {
                answers.put(queued, () -> repeat(queued, answered.get()));
            } else {
                rest.add(queued);
            }
        }
        return rest;
    }

    private void run(List<Queued<?>> batch, Loaded loaded) {
        Set<Touch> touched = new HashSet<>();
        for (Queued<?> queued : batch) {
            try {
                WorkView view = new WorkView(loaded, queued.work);
                Set<Touch> reads = view.reads();
                queued.work.conversation().ifPresent(id -> reads.add(new Touch.Conversation(id)));
                if (reads.stream().anyMatch(touched::contains)) {
                    // Also what comes after it about the same waits, so that their order stays.
                    touched.addAll(reads);
                    deferred.add(queued);
                    continue;
                }
                run(queued, view, touched);
            } catch (RuntimeException e) {
                answers.put(queued, () -> queued.future.completeExceptionally(e));
            }
        }
    }

    private <R> void run(Queued<R> queued, WorkView view, Set<Touch> touched) {
        Collected collected = new Collected(view);
        R result = queued.work.run(view, collected);
        if (queued.work.dedupe().isPresent() && collected.answer.isEmpty()) {
            throw new IllegalStateException("a work with dedupe must leave an answer for its repeat");
        }
        pendings.put(queued, new Pending<>(queued.work, shards.of(queued.work.conversation()), result, collected));
        touched.addAll(collected.touched());
        queued.work.dedupe().ifPresent(key -> touched.add(new Touch.Request(key.sender(), key.messageId())));
    }

    @SuppressWarnings("unchecked") // a pending is made from the work of its own queued
    private static <R> void complete(Queued<R> queued, Pending<?> pending, Committed committed) {
        try {
            queued.future.complete(((Pending<R>) pending).committed(committed));
        } catch (RuntimeException e) {
            queued.future.completeExceptionally(e);
        }
    }

    private static <R> void repeat(Queued<R> queued, DedupeSql.Answered answered) {
        try {
            Dedupe<R> dedupe = queued.work.dedupe().orElseThrow();
            queued.future.complete(
                    answered.requestHash().equals(dedupe.requestHash())
                            ? dedupe.recorded().apply(answered.answer(), answered.committed())
                            : dedupe.conflict().get());
        } catch (RuntimeException e) {
            queued.future.completeExceptionally(e);
        }
    }
}
