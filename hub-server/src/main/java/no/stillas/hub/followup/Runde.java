package no.stillas.hub.followup;

import static java.util.Objects.requireNonNull;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import no.stillas.hub.delivery.Feiing;
import no.stillas.hub.ledger.Writer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The round that is made every few seconds. Rests while the database cannot be written, and goes on by itself. */
@Singleton
final class Runde {
    private static final Logger LOG = LoggerFactory.getLogger(Runde.class);

    private final Feiing feiing;
    private final Writer writer;
    private final InstantSource klokke;

    Runde(Feiing feiing, Writer writer, InstantSource klokke) {
        this.feiing = requireNonNull(feiing, "feiing is null");
        this.writer = requireNonNull(writer, "writer is null");
        this.klokke = requireNonNull(klokke, "klokke is null");
    }

    @Scheduled(initialDelay = "${stillas.runde:2s}", fixedDelay = "${stillas.runde:2s}")
    void gaa() {
        if (!writer.accepting()) {
            return;
        }
        try {
            var feid = feiing.sweep(klokke.instant());
            if (feid.utloept() + feid.alarmer() + feid.paaPapir() > 0) {
                LOG.info("due: {} expired, {} alarms, {} on paper", feid.utloept(), feid.alarmer(), feid.paaPapir());
            }
        } catch (RuntimeException e) {
            LOG.warn("a round failed and is made again: {}", e.getClass().getName());
        }
    }
}
