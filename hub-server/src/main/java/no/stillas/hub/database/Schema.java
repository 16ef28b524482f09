package no.stillas.hub.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings a database to the schema of this version, after its settings were checked. */
public final class Schema {
    private static final int MONTHS_AHEAD = 3;

    private Schema() {}

    /**
     * Checks, migrates, and makes room for this month and the next ones.
     *
     * @throws IllegalStateException when the database runs with settings under which it could lose what it commits
     */
    public static void migrate(DataSource database, Dialect dialect, InstantSource clock) {
        try {
            try (Connection connection = database.getConnection()) {
                dialect.check(connection);
            }
            Flyway.configure()
                    .dataSource(database)
                    .locations("classpath:db/migration/common", "classpath:db/migration/" + dialect.folder())
                    .load()
                    .migrate();
            prepareMonths(database, dialect, clock);
        } catch (SQLException e) {
            throw new IllegalStateException("the database could not be made ready", e);
        }
    }

    /** Makes room for this month and the next ones. */
    public static void prepareMonths(DataSource database, Dialect dialect, InstantSource clock) throws SQLException {
        LocalDate month = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).withDayOfMonth(1);
        for (int i = 0; i <= MONTHS_AHEAD; i++) {
            dialect.prepareMonth(database, month.plusMonths(i));
        }
    }
}
