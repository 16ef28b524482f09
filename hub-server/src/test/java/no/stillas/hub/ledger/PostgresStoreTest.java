package no.stillas.hub.ledger;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import no.stillas.hub.database.TestDatabases;

class PostgresStoreTest extends StoreContract {
  @Override
  HikariDataSource connect(Path folder) {
    return TestDatabases.postgres();
  }
}
