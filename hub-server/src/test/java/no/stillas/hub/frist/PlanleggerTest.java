package no.stillas.hub.frist;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import no.stillas.hub.database.Database;
import no.stillas.hub.database.Schema;
import no.stillas.hub.database.Sql;
import no.stillas.hub.database.TestDatabases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rounds go by the hub's clock, on one node at a time, and go on after a restart. */
final class PlanleggerTest {
    private static final Duration EN_TIME = Duration.ofHours(1);

    private final AtomicReference<Instant> naa = new AtomicReference<>(Instant.parse("2026-11-22T10:00:00Z"));
    private final Semaphore runder = new Semaphore(0);

    @Test
    void on_h2_a_round_is_run_when_the_clock_says_so_and_not_before(@TempDir Path mappe) throws InterruptedException {
        try (var kilde = TestDatabases.h2(mappe)) {
            timeEtterTime(kilde);
        }
    }

    @Test
    void on_postgresql_two_nodes_share_the_rounds() throws InterruptedException {
        try (var kilde = TestDatabases.postgres()) {
            timeEtterTime(kilde);
        }
    }

    private void timeEtterTime(HikariDataSource kilde) throws InterruptedException {
        var database = Database.of(kilde);
        Schema.migrate(kilde, database.dialect(), naa::get);
        try (var _ = start(database); var _ = start(database)) {
            ventPaaEn(database);
            for (int i = 0; i < 3; i++) {
                naa.updateAndGet(t -> t.plus(EN_TIME).plusSeconds(1));
                ventPaaEn(database);
            }
        }
        assertThat(runder.availablePermits()).as("no round was run by both").isZero();
        naa.updateAndGet(t -> t.plus(EN_TIME).plusSeconds(1));
        try (var _ = start(database)) {
            ventPaaEn(database);
        }
        assertThat(runder.availablePermits()).isZero();
    }

    private Planlegger start(Database database) {
        List<RecurringTask<?>> oppgaver =
                List.of(Tasks.recurring("proeve", FixedDelay.of(EN_TIME)).execute((_, _) -> runder.release()));
        return Planlegger.start(database, naa::get, Duration.ofMillis(20), oppgaver);
    }

    /** A round has been run, and its row says when the next one is: from now, by the clock of this moment. */
    private void ventPaaEn(Database database) throws InterruptedException {
        assertThat(runder.tryAcquire(20, TimeUnit.SECONDS)).as("a round").isTrue();
        long til = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!planlagtIgjen(database)) {
            assertThat(System.nanoTime()).as("the round is entered").isLessThan(til);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    private boolean planlagtIgjen(Database database) {
        try (var forbindelse = database.source().getConnection()) {
            return Sql.query(forbindelse, "select execution_time from scheduled_tasks where picked = false and execution_time > ?",
                    rad -> Sql.instant(rad, "execution_time"), naa.get()).size() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
