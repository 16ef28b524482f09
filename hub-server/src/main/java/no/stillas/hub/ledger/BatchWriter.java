package no.stillas.hub.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import no.stillas.hub.database.Database;
import no.stillas.hub.database.Schema;
import no.stillas.hub.ledger.BatchTransaction.Queued;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The node's one writer thread. It takes what waits and never waits for more; while one batch is on its way to the disk
 * the next one gathers, so that batches grow with the load by themselves.
 */
final class BatchWriter implements Writer, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BatchWriter.class);
    private static final int ATTEMPTS = 8;

    private final Database database;
    private final Shards shards;
    private final ContentSql content;
    private final String keyId;
    private final InstantSource clock;
    private final WriterSettings settings;
    private final Lanes<Queued<?>> lanes;
    private final List<CommitListener> listeners = new CopyOnWriteArrayList<>();
    private final List<AcceptingListener> watchers = new CopyOnWriteArrayList<>();
    private final ExecutorService answers = Executors.newVirtualThreadPerTaskExecutor();
    private final Thread thread;
    private volatile boolean accepting = true;
    private volatile ModelListener models = changes -> {};
    private int modelsSeen;
    private LocalDate prepared = LocalDate.MIN;

    BatchWriter(
            Database database,
            Shards shards,
            ContentSql content,
            String keyId,
            InstantSource clock,
            WriterSettings settings) {
        this.database = database;
        this.shards = shards;
        this.content = content;
        this.keyId = keyId;
        this.clock = clock;
        this.settings = settings;
        this.lanes = new Lanes<>(settings.room());
        this.thread = Thread.ofPlatform().name("stillas-skriver").unstarted(this::work);
    }

    BatchWriter start() {
        thread.start();
        return this;
    }

    @Override
    public <R> CompletableFuture<R> submit(Lane lane, Work<R> work) {
        if (!accepting) {
            return CompletableFuture.failedFuture(new NotStored("the hub cannot store anything now", null));
        }
        Queued<R> queued = new Queued<>(lane, work);
        if (!lanes.offer(lane, queued.fresh(), queued)) {
            return CompletableFuture.failedFuture(
                    lanes.closed() ? new NotStored("the hub is closing", null) : new QueueFull(lane));
        }
        return queued.future;
    }

    @Override
    public boolean accepting() {
        return accepting;
    }

    @Override
    public void onAccepting(AcceptingListener listener) {
        watchers.add(listener);
    }

    @Override
    public void onCommit(CommitListener listener) {
        listeners.add(listener);
    }

    @Override
    public void onModels(ModelListener listener) {
        models = listener;
    }

    /** Works that wait in a lane. */
    int waiting(Lane lane) {
        return lanes.size(lane);
    }

    /** Takes no more, writes what waits, and ends. */
    @Override
    public void close() {
        lanes.close();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(30));
            answers.shutdown();
            answers.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            for (List<Queued<?>> batch = lanes.take(settings.batch());
                    !batch.isEmpty();
                    batch = lanes.take(settings.batch())) {
                commit(batch);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void commit(List<Queued<?>> batch) throws InterruptedException {
        SQLException last = null;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                transact(batch);
                return;
            } catch (RulesNotMade e) {
                down(batch, e);
                return;
            } catch (SQLException e) {
                last = e;
                switch (database.dialect().fault(e)) {
                    case RETRY -> LOG.atDebug().addKeyValue("works", batch.size()).addKeyValue("error", e.getSQLState())
                            .log("a batch is tried again");
                    case DATA -> attempt = ATTEMPTS;
                    case DOWN -> {
                        down(batch, e);
                        return;
                    }
                }
            } catch (RuntimeException e) {
                last = new SQLException("a batch could not be written", e);
                attempt = ATTEMPTS;
            }
        }
        if (batch.size() == 1) {
            Throwable cause = last.getCause() instanceof RuntimeException bug ? bug : new NotStored("could not be stored", last);
            LOG.atWarn().addKeyValue("error", describe(last)).log("a work could not be stored");
            answers.execute(() -> batch.getFirst().future.completeExceptionally(cause));
            return;
        }
        // One of them is in the way of all: each alone, so that it stops nobody else.
        for (Queued<?> queued : batch) {
            if (!queued.future.isDone()) {
                commit(List.of(queued));
            }
        }
    }

    private void transact(List<Queued<?>> batch) throws SQLException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        prepareMonth(now);
        BatchTransaction transaction;
        try (Connection connection = database.connect()) {
            transaction = new BatchTransaction(connection, shards, content, keyId, now);
            try {
                models(connection);
                transaction.execute(batch);
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                rollback(connection, e);
                throw e;
            }
            if (transaction.wrote()) {
                database.dialect().harden(connection);
            }
        }
        transaction.deferred().reversed().forEach(queued -> lanes.putBack(queued.lane, queued.fresh(), queued));
        if (transaction.wrote()) {
            listeners.forEach(listener -> listener.committed(transaction.commit()));
        }
        transaction.answers().values().forEach(answers::execute);
    }

    /** Before anything is locked or judged: another node may have changed what is judged by. */
    private void models(Connection connection) throws SQLException {
        int newest = ModelSql.newest(connection);
        if (newest != modelsSeen) {
            List<ModelChange> all = ModelSql.all(connection);
            try {
                models.changed(all);
            } catch (NotStored e) {
                // what is judged by is kept too: then it is the database that cannot, and not the rules
                throw e.getCause() instanceof SQLException fault ? fault : new SQLException("the rules could not be kept", e);
            } catch (RuntimeException e) {
                throw new RulesNotMade(e);
            }
            modelsSeen = newest;
        }
    }

    /** Another node has changed what is judged by, and this one cannot make it: it judges nothing by what is old. */
    private static final class RulesNotMade extends SQLException {
        private static final long serialVersionUID = 1;

        RulesNotMade(RuntimeException cause) {
            super("a change of models cannot be taken", cause);
        }
    }

    /** What is in the way now; empty where nothing is. */
    private Optional<SQLException> inTheWay() {
        if (!database.writable()) {
            return Optional.of(new SQLException("the database cannot be written"));
        }
        try (Connection connection = database.connect()) {
            models(connection);
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of(e);
        }
    }

    /** The hub runs for longer than the months that its start made room for. */
    private void prepareMonth(Instant now) throws SQLException {
        LocalDate month = LocalDate.ofInstant(now, ZoneOffset.UTC).withDayOfMonth(1);
        if (!month.equals(prepared)) {
            Schema.prepareMonths(database.source(), database.dialect(), clock);
            prepared = month;
        }
    }

    private static void rollback(Connection connection, Exception cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /** Stops accepting, tells everybody who waits, and tries until what it judges by is there and the database can be written. */
    private void down(List<Queued<?>> batch, SQLException cause) throws InterruptedException {
        accept(false);
        tell(cause);
        refuse(batch, cause);
        while (!lanes.closed()) {
            for (List<Queued<?>> late = lanes.drain(settings.batch());
                    !late.isEmpty();
                    late = lanes.drain(settings.batch())) {
                refuse(late, cause);
            }
            Optional<SQLException> now = inTheWay();
            if (now.isEmpty()) {
                accept(true);
                LOG.warn("what was in the way is gone; the hub accepts");
                return;
            }
            if (now.get() instanceof RulesNotMade != cause instanceof RulesNotMade) {
                cause = now.get();
                tell(cause);
            }
            TimeUnit.NANOSECONDS.sleep(settings.probe().toNanos());
        }
        refuse(lanes.drain(Integer.MAX_VALUE), cause);
    }

    /** The two need different hands: one is for who runs the database, the other for who runs the hub. */
    private static void tell(SQLException cause) {
        LOG.atError().addKeyValue("error", describe(cause)).log(cause instanceof RulesNotMade
                ? "a change of models cannot be taken; the hub accepts nothing until it can: take a version of the hub that knows it"
                : "the database cannot be written; the hub accepts nothing until it can");
    }

    /** Told before anybody is refused, so that who is refused and asks sees why. */
    private void accept(boolean now) {
        accepting = now;
        watchers.forEach(watcher -> watcher.changed(now));
    }

    /** Without the database's own message, which can quote what was to be written. */
    private static String describe(SQLException failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return "SQLSTATE "
                + failure.getSQLState()
                + ", code "
                + failure.getErrorCode()
                + ", "
                + deepest.getClass().getName()
                + " at "
                + List.of(deepest.getStackTrace()).stream().findFirst().map(Object::toString).orElse("?");
    }

    private void refuse(List<Queued<?>> works, SQLException cause) {
        NotStored refusal = new NotStored(cause instanceof RulesNotMade
                ? "the hub cannot take a change of models" : "the hub cannot store anything now", cause);
        works.forEach(queued -> answers.execute(() -> queued.future.completeExceptionally(refusal)));
    }
}
