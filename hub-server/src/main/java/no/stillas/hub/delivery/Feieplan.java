package no.stillas.hub.delivery;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sweeps on every node, every few seconds ({@code stillas.levering.feiing}, a duration). What is swept is done once
 * however many nodes sweep.
 */
@Singleton
final class Feieplan {
  private static final Logger LOG = LoggerFactory.getLogger(Feieplan.class);

  private final Feiing feiing;
  private final InstantSource klokke;

  Feieplan(Feiing feiing, InstantSource klokke) {
    this.feiing = feiing;
    this.klokke = klokke;
  }

  @Scheduled(fixedDelay = "${stillas.levering.feiing:5s}", initialDelay = "${stillas.levering.feiing:5s}")
  void fei() {
    try {
      feiing.sweep(klokke.instant());
    } catch (RuntimeException e) {
      // What could not be done now is due the next time too.
      LOG.warn("a sweep of deliveries failed: {}", e.getClass().getName());
    }
  }
}
