package no.stillas.hub.delivery;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * How long to wait before a delivery is tried again: doubled for each attempt, capped, with jitter so that receivers
 * that fell together do not come back together. Pure: the attempt's number is kept with the delivery, so a restart goes
 * on where it was.
 *
 * @param foerste wait after the first attempt
 * @param tak longest wait
 * @param spredning share of the wait that is drawn at random, 0 to 1: the wait lies in [wait·(1−share), wait]
 */
record Tilbakefall(Duration foerste, Duration tak, double spredning) {
  static final Tilbakefall VANLIG = new Tilbakefall(Duration.ofSeconds(2), Duration.ofMinutes(15), 0.5);

  /** Duties and urgent messages are tried far oftener: a human waits, and the alarm comes after minutes. */
  static final Tilbakefall HASTER = new Tilbakefall(Duration.ofSeconds(1), Duration.ofSeconds(30), 0.5);

  Tilbakefall {
    requireNonNull(foerste, "foerste is null");
    requireNonNull(tak, "tak is null");
    if (foerste.isNegative() || foerste.isZero() || tak.compareTo(foerste) < 0) {
      throw new IllegalArgumentException("the first wait must be positive and at most the cap");
    }
    if (!(spredning >= 0 && spredning <= 1)) {
      throw new IllegalArgumentException("the jitter must be between 0 and 1");
    }
  }

  /**
   * When to try again.
   *
   * @param forsoek attempts made so far, from 1
   * @param naa now
   */
  Instant neste(int forsoek, Instant naa, RandomGenerator tilfeldig) {
    long vent = lengst(forsoek).toMillis();
    long fast = Math.round(vent * (1 - spredning));
    return naa.plusMillis(fast + Math.round((vent - fast) * tilfeldig.nextDouble()));
  }

  /** The wait without jitter. */
  Duration lengst(int forsoek) {
    if (forsoek < 1) {
      throw new IllegalArgumentException("an attempt is numbered from 1");
    }
    // 2^30 times the first wait is past any cap that fits a calendar.
    int doblinger = Math.min(forsoek - 1, 30);
    Duration vent = foerste.multipliedBy(1L << doblinger);
    return vent.compareTo(tak) > 0 ? tak : vent;
  }
}
