package no.stillas.hub.delivery;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a condition that another thread makes true, and fails the test when it does not come. */
final class Vent {
  private static final Duration LENGST = Duration.ofSeconds(20);

  private Vent() {}

  static void til(String hva, BooleanSupplier vilkaar) {
    til(hva, LENGST, vilkaar);
  }

  static void til(String hva, Duration lengst, BooleanSupplier vilkaar) {
    long slutt = System.nanoTime() + lengst.toNanos();
    while (!vilkaar.getAsBoolean()) {
      if (System.nanoTime() > slutt) {
        throw new AssertionError("did not happen in time: " + hva);
      }
      LockSupport.parkNanos(1_000_000);
    }
  }
}
