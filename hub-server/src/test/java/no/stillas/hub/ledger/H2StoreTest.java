package no.stillas.hub.ledger;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import no.stillas.hub.database.TestDatabases;

class H2StoreTest extends LogContract {
    @Override
    HikariDataSource connect(Path folder) {
        return TestDatabases.h2(folder);
    }
}
