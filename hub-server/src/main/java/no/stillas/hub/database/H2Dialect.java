package no.stillas.hub.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;

/**
 * H2 2.4.240 in a file. With its default WRITE_DELAY of 500 ms a killed hub loses what it has acknowledged; with 0 it
 * does not, but the disk may: so each batch ends with CHECKPOINT SYNC.
 */
public final class H2Dialect implements Dialect {
    /** What comes after the file in the JDBC address. No trace file: it would quote what was to be written. */
    public static final String SETTINGS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE"
                    + ";LOCK_TIMEOUT=10000;TRACE_LEVEL_FILE=0;QUERY_CACHE_SIZE=128";

    private static final String VERSION = "2.4.240";

    /** Address of a database file with the settings that {@link #check} asks for. */
    public static String url(Path file) {
        return "jdbc:h2:file:" + file.toAbsolutePath() + SETTINGS;
    }

    @Override
    public String folder() {
        return "h2";
    }

    @Override
    public void check(Connection connection) throws SQLException {
        String version = connection.getMetaData().getDatabaseProductVersion();
        if (!version.startsWith(VERSION)) {
            throw new IllegalStateException("H2 is " + version + ", but only " + VERSION + " is known to keep what it commits");
        }
        require(connection, "WRITE_DELAY", "0");
        require(connection, "MODE", "PostgreSQL");
    }

    private static void require(Connection connection, String setting, String value) throws SQLException {
        String sql = "select setting_value from information_schema.settings where setting_name = '" + setting + "'";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            String is = row.next() ? row.getString(1) : "not set";
            if (!value.equalsIgnoreCase(is)) {
                throw new IllegalStateException(
                        "H2 runs with " + setting + "=" + is + "; the hub needs " + setting + "=" + value + " in the JDBC address");
            }
        }
    }

    @Override
    public void harden(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        }
    }

    @Override
    public void prepareMonth(DataSource database, LocalDate month) {
        // No partitions.
    }

    @Override
    public Fault fault(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case ErrorCode.CONCURRENT_UPDATE_1,
                    ErrorCode.DEADLOCK_1,
                    ErrorCode.LOCK_TIMEOUT_1,
                    ErrorCode.DUPLICATE_KEY_1 -> Fault.RETRY;
            default -> {
                String state = failure.getSQLState() == null ? "" : failure.getSQLState();
                yield state.startsWith("22") || state.startsWith("23") ? Fault.DATA : Fault.DOWN;
            }
        };
    }

    @Override
    public String lockFree() {
        // It locks no join: one claims at a time in the process, and the update that takes a queue asks again.
        return "";
    }

    @Override
    public boolean oneClaimAtATime() {
        return true;
    }
}
