package no.stillas.hub.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that goes only when a test moves it. */
final class Stillbarklokke implements InstantSource {
  private final AtomicReference<Instant> naa = new AtomicReference<>(Instant.parse("2026-11-22T10:00:00Z"));

  @Override
  public Instant instant() {
    return naa.get();
  }

  void fram(Duration hvorLangt) {
    naa.updateAndGet(t -> t.plus(hvorLangt));
  }
}
