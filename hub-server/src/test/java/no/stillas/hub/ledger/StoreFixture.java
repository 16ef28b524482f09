package no.stillas.hub.ledger;

import static java.util.concurrent.TimeUnit.SECONDS;
import static no.stillas.hub.ledger.Samples.NOW;
import static no.stillas.hub.ledger.Samples.child;
import static no.stillas.hub.ledger.Samples.consent;
import static no.stillas.hub.ledger.Samples.decision;
import static no.stillas.hub.ledger.Samples.delivery;
import static no.stillas.hub.ledger.Samples.leaf;
import static no.stillas.hub.ledger.Samples.message;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import no.stillas.hub.database.Database;
import no.stillas.hub.database.Setninger;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.kryptering.KeyRing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A store on a database, and what the contracts do with it. */
abstract class StoreFixture {
    @TempDir Path folder;
    Store store;
    private final List<Store> nodes = new ArrayList<>();
    private HikariDataSource pool;
    private KeyRing keys;

    abstract HikariDataSource connect(Path folder);

    @BeforeEach
    void open() {
        keys = KeyRing.open(folder.resolve("noekler"), "hub.example", true);
        pool = connect(folder);
        store = node();
    }

    @AfterEach
    void close() {
        nodes.forEach(Store::close);
        pool.close();
    }

    /** One more hub node on the same database. */
    Store node() {
        return node(pool);
    }

    /** One more node, all of whose statements are remembered. The test closes it. */
    Setninger counted() {
        return Setninger.til(pool);
    }

    Store node(HikariDataSource on) {
        Store node =
                Store.open(Database.of(on), keys, new Shards(1, "hub.example/logg"), () -> NOW, WriterSettings.standard());
        nodes.add(node);
        return node;
    }

    static <R> R get(CompletableFuture<R> future) {
        try {
            return future.get(30, SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    <R> R commit(Work<R> work) {
        return get(store.writer().submit(Lane.ORDINARY, work));
    }

    /** Holds the writer back until it is let go, so that what is submitted meanwhile comes in one batch. */
    CountDownLatch holdWriter(Store node) {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch letGo = new CountDownLatch(1);
        node.writer()
                .submit(
                        Lane.DUTY_AND_URGENT,
                        TestWork.of(
                                (_, _) -> {
                                    running.countDown();
                                    await(letGo);
                                    return "";
                                }));
        await(running);
        return letGo;
    }

    static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A message in its receiver's queue. */
    StoredMessage send(SubjectKey child, UUID conversation, Lane lane, String... consents) {
        return commit(
                TestWork.of(
                                (view, batch) -> {
                                    Pseudonym subject = view.subject(child).pseudonym();
                                    StoredMessage message =
                                            message(conversation, subject, lane, State.QUEUED, Set.of(consents), Set.of());
                                    batch.message(message);
                                    batch.payload(message.id(), subject, ByteString.copyFromUtf8("om barnet"));
                                    batch.decision(decision(message));
                                    batch.enqueue(delivery(message));
                                    batch.leaf(leaf(LeafKind.SUBMISSION));
                                    return message;
                                })
                        .about(child)
                        .in(conversation));
    }

    void record(SubjectKey child, UUID id, String body) {
        commit(
                TestWork.of(
                                (view, batch) -> {
                                    batch.fact(consent(view.subject(child).pseudonym(), id, body));
                                    batch.leaf(leaf(LeafKind.FACT));
                                    return "";
                                })
                        .about(child));
    }
}
