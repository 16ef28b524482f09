package no.stillas.hub.ledger;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import no.stillas.hub.database.PostgresDialect;
import no.stillas.hub.database.Schema;
import no.stillas.hub.database.TestDatabases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class PostgresStoreTest extends LogContract {
    private static HikariDataSource database;

    @BeforeAll
    static void migrate() {
        database = TestDatabases.postgres();
        Schema.migrate(database, new PostgresDialect(), () -> Samples.NOW);
    }

    @AfterAll
    static void end() {
        database.close();
    }

    @Override
    HikariDataSource connect(Path folder) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    do $$ begin execute (
                        select 'truncate ' || string_agg(quote_ident(relname), ', ') from pg_class
                        where relkind in ('r', 'p') and not relispartition and relnamespace = 'public'::regnamespace
                            and relname <> 'flyway_schema_history');
                    end $$
                    """);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return TestDatabases.pool(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }
}
