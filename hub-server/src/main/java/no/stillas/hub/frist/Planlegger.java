package no.stillas.hub.frist;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import no.stillas.hub.database.Database;
import no.stillas.hub.database.Dialect;
import no.stillas.hub.database.H2Dialect;
import no.stillas.hub.database.PostgresDialect;

/**
 * What time alone brings about, on one node at a time and again after a restart: db-scheduler with the hub's clock. What
 * is run is idempotent: a task that a node did not live to end is run again by another.
 */
final class Planlegger implements AutoCloseable {
    /** A node that has not been heard of for four of these is taken for dead, and what it had picked is run again. */
    private static final Duration HJERTESLAG = Duration.ofSeconds(10);
    private static final int TAPTE_SLAG = 4;

    private final Scheduler planlegger;

    private Planlegger(Scheduler planlegger) {
        this.planlegger = planlegger;
    }

    /** Starts the rounds. The database has its schema. */
    static Planlegger start(Database database, InstantSource klokke, Duration puls, List<RecurringTask<?>> runder) {
        SchedulerBuilder bygger = Scheduler.create(database.source())
                .startTasks(runder)
                .schedulerName(new SchedulerName.Fixed("node-" + UUID.randomUUID()))
                .clock(klokke::instant)
                .pollingInterval(puls)
                .heartbeatInterval(HJERTESLAG)
                .missedHeartbeatsLimit(TAPTE_SLAG)
                // a long round keeps no other waiting
                .threads(runder.size());
        Scheduler planlegger = polling(bygger, database.dialect()).build();
        planlegger.start();
        return new Planlegger(planlegger);
    }

    /** H2 cannot leave out rows that others have locked. */
    private static SchedulerBuilder polling(SchedulerBuilder bygger, Dialect dialekt) {
        return switch (dialekt) {
            case H2Dialect _ -> bygger;
            case PostgresDialect _ -> bygger.pollUsingLockAndFetch(0.5, 1.0);
        };
    }

    @Override
    public void close() {
        planlegger.stop();
    }
}
