package no.stillas.hub.frist;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import no.stillas.hub.database.Database;
import no.stillas.hub.delivery.Feiing;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.ledger.Store;

/** What the hub does as time goes. */
@Factory
final class Tidsplan {
    private static final Duration ALDER = Duration.ofMinutes(5);

    /** The store has brought the database to its schema before a round is asked for. */
    @Context
    @Bean(preDestroy = "close")
    Planlegger planlegger(
            Store lager, Database database, InstantSource klokke, Feiing levering, Fristrunde frister, Aldersgrenser aldre,
            @Value("${stillas.levering.feiing:5s}") Duration feiing) {
        return Planlegger.start(database, klokke, feiing, List.of(
                runde("levering", feiing, () -> levering.sweep(klokke.instant())),
                runde("frister", feiing, frister::kjoer),
                dager(klokke, aldre)));
    }

    private static RecurringTask<?> runde(String navn, Duration hver, Runnable hva) {
        return Tasks.recurring(navn, FixedDelay.of(hver)).execute((_, _) -> hva.run());
    }

    /** Each day once, those too that the hub was down. The row keeps the last day that was done. */
    private static RecurringTask<?> dager(InstantSource klokke, Aldersgrenser aldre) {
        LocalDate gaarsdagen = Dager.dag(klokke.instant()).minusDays(1);
        return Tasks.recurring("aldersgrenser", FixedDelay.of(ALDER), LocalDate.class)
                .initialData(gaarsdagen)
                .executeStateful((instans, _) -> {
                    LocalDate idag = Dager.dag(klokke.instant());
                    if (idag.isAfter(instans.getData())) {
                        aldre.kjoer(instans.getData(), idag);
                        return idag;
                    }
                    return instans.getData();
                });
    }
}
