package no.stillas.hub.delivery;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import no.stillas.hub.ledger.DeliveryRow;
import no.stillas.hub.ledger.StoredMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A hub of its own for each test, on H2. */
abstract class MedHub {
  @TempDir Path mappe;
  Testhub hub;

  @BeforeEach
  void start() {
    hub = Testhub.paaH2(mappe);
  }

  @AfterEach
  void stopp() {
    hub.close();
  }

  DeliveryRow rad(StoredMessage melding) {
    return hub.lager.deliveries().carrying(melding.id()).orElseThrow();
  }

  Instant om(Duration d) {
    return hub.klokke.instant().plus(d);
  }
}
