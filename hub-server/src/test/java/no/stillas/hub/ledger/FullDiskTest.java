package no.stillas.hub.ledger;

import static no.stillas.hub.ledger.Samples.NOW;
import static no.stillas.hub.ledger.Samples.leaf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import no.stillas.hub.database.Database;
import no.stillas.hub.database.FullDisk;
import no.stillas.hub.database.H2Dialect;
import no.stillas.hub.database.TestDatabases;
import no.stillas.hub.kryptering.KeyRing;
import no.stillas.hub.ledger.MerkleLog.Signed;
import no.stillas.hub.ledger.merkle.Verifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {
    @TempDir
    Path folder;

    private HikariDataSource pool;
    private Store store;

    @BeforeEach
    void open() {
        FullDisk.install();
        pool = TestDatabases.pool("jdbc:h2:full:" + folder.resolve("stillas") + H2Dialect.SETTINGS, "sa", "");
        KeyRing keys = KeyRing.open(folder.resolve("noekler"), "hub.example", true);
        WriterSettings standard = WriterSettings.standard();
        WriterSettings settings = new WriterSettings(standard.room(), standard.batch(), Duration.ofMillis(20));
        store = Store.open(Database.of(pool), keys, new Shards(1, "hub.example/logg"), () -> NOW, settings);
    }

    @AfterEach
    void close() {
        FullDisk.empty();
        store.close();
        pool.close();
    }

    private CompletableFuture<Long> submit() {
        return store.writer().submit(Lane.ORDINARY, TestWork.<Long>of((_, batch) -> {
            batch.leaf(leaf(LeafKind.SUBMISSION));
            return -1L;
        }).then((_, committed) -> committed.leafIndex()));
    }

    @RepeatedTest(3)
    void theHubStopsAcceptingAndGoesOnWithoutARestartAndNothingAcknowledgedIsLost() {
        long acknowledged = 0;
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 20; i++) {
                acknowledged = Math.max(acknowledged, StoreContract.get(submit()) + 1);
            }
            Signed before = store.log().checkpoint(0);
            assertThat(before.checkpoint().size()).isGreaterThanOrEqualTo(acknowledged);

            FullDisk.fill();
            List<CompletableFuture<Long>> refused = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                refused.add(submit());
            }
            refused.forEach(work -> assertThatThrownBy(() -> StoreContract.get(work))
                    .isInstanceOf(Writer.NotStored.class));
            assertThat(store.writer().accepting()).isFalse();
            assertThat(submit()).as("refused at once").isCompletedExceptionally();

            FullDisk.empty();
            Until.holds("the hub accepts again", () -> store.writer().accepting());
            acknowledged = Math.max(acknowledged, StoreContract.get(submit()) + 1);
            Signed after = store.log().checkpoint(0);
            assertThat(after.checkpoint().size()).isGreaterThanOrEqualTo(acknowledged);
            assertThat(Verifier.consistent(
                            before.checkpoint().size(),
                            before.checkpoint().root(),
                            after.checkpoint().size(),
                            after.checkpoint().root(),
                            store.log().consistency(0, before.checkpoint().size(), after.checkpoint().size())))
                    .as("what was acknowledged is still there")
                    .isTrue();
        }
    }
}
