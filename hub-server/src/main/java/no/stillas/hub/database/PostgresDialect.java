package no.stillas.hub.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;

/** PostgreSQL 16 and later, for several nodes against one database. */
public final class PostgresDialect implements Dialect {
    /** Any number that nothing else in the database uses for an advisory lock. */
    private static final long PARTITION_LOCK = 7_418_520_001L;

    private static final List<String> PARTITIONED = List.of("message", "decision", "log_entry");

    @Override
    public String folder() {
        return "postgresql";
    }

    @Override
    public void check(Connection connection) throws SQLException {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("show " + setting)) {
                if (!row.next() || row.getString(1).equals("off")) {
                    throw new IllegalStateException("PostgreSQL runs with " + setting + "=off: acknowledged commits could be lost");
                }
            }
        }
    }

    @Override
    public void harden(Connection connection) {
        // A commit is on disk when it returns.
    }

    @Override
    public void prepareMonth(DataSource database, LocalDate month) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("select pg_advisory_xact_lock(" + PARTITION_LOCK + ")");
                for (String table : PARTITIONED) {
                    statement.execute(
                            "create table if not exists %s_%tY%<tm partition of %s for values from ('%s') to ('%s')"
                                    .formatted(table, month, table, month, month.plusMonths(1)));
                }
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    @Override
    public Fault fault(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.startsWith("40") || state.equals("55P03") || state.equals("23505")) {
            return Fault.RETRY;
        }
        return state.startsWith("22") || state.startsWith("23") ? Fault.DATA : Fault.DOWN;
    }

    @Override
    public String lockFree() {
        return " for update of q skip locked";
    }

    @Override
    public boolean oneClaimAtATime() {
        return false;
    }
}
