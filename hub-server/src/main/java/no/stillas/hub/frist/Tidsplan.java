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
import java.util.function.BiConsumer;
import no.stillas.hub.database.Database;
import no.stillas.hub.delivery.Feiing;
import no.stillas.hub.delivery.Frigivelse;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the hub does as time goes. */
@Factory
final class Tidsplan {
    private static final Logger LOGG = LoggerFactory.getLogger(Tidsplan.class);
    private static final Duration ALDER = Duration.ofMinutes(5);
    /** Held messages are judged when what they wait for comes; the rounds take what a node that ended left behind. */
    private static final Duration HASTER = Duration.ofMinutes(1);
    private static final Duration HOLDT = Duration.ofMinutes(10);

    /** The store has brought the database to its schema before a round is asked for. */
    @Context
    @Bean(preDestroy = "close")
    Planlegger planlegger(
            Store lager, Database database, InstantSource klokke, Feiing levering, Fristrunde frister, Oppgaverunde oppgaver,
            Aldersgrenser aldre, Avtalefrister avtaler, Frigivelse frigivelse,
            @Value("${stillas.levering.feiing:5s}") Duration feiing) {
        return Planlegger.start(database, klokke, feiing, List.of(
                runde("levering", feiing, () -> levering.sweep(klokke.instant())),
                runde("frister", feiing, frister::kjoer),
                runde("oppgaver", feiing, oppgaver::kjoer),
                runde("frigivelse-haster", HASTER, () -> frigivelse.holdt(Lane.DUTY_AND_URGENT)),
                runde("frigivelse", HOLDT, () -> {
                    frigivelse.holdt(Lane.ORDINARY);
                    frigivelse.holdt(Lane.BULK);
                }),
                dager(klokke, "aldersgrenser", aldre::kjoer),
                dager(klokke, "avtalefrister", avtaler::kjoer)));
    }

    private static RecurringTask<?> runde(String navn, Duration hver, Runnable hva) {
        return Tasks.recurring(navn, FixedDelay.of(hver)).execute((_, _) -> trygt(navn, hva));
    }

    /**
     * The scheduler writes the whole exception that reaches it in the log, and what an exception says may name a person.
     *
     * @return whether it was done
     */
    static boolean trygt(String navn, Runnable hva) {
        try {
            hva.run();
            return true;
        } catch (RuntimeException e) {
            LOGG.atError().addKeyValue("round", navn).addKeyValue("error", e.getClass().getName())
                    .log("a round failed and comes again");
            return false;
        }
    }

    /** Each day once, those too that the hub was down. The row keeps the last day that was done. */
    private static RecurringTask<?> dager(InstantSource klokke, String navn, BiConsumer<LocalDate, LocalDate> dag) {
        LocalDate gaarsdagen = Dager.dag(klokke.instant()).minusDays(1);
        return Tasks.recurring(navn, FixedDelay.of(ALDER), LocalDate.class)
                .initialData(gaarsdagen)
                .executeStateful((instans, _) -> {
                    LocalDate idag = Dager.dag(klokke.instant());
                    LocalDate gjort = instans.getData();
                    return idag.isAfter(gjort) && trygt(navn, () -> dag.accept(gjort, idag)) ? idag : gjort;
                });
    }
}
