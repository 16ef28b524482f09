package no.stillas.hub.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Runs reads, and the small transactions of leases, each on a connection of its own. */
final class Reads {
    private final DataSource database;

    Reads(DataSource database) {
        this.database = database;
    }

    @FunctionalInterface
    interface Use<T> {
        T with(Connection connection) throws SQLException;
    }

    <T> T with(Use<T> use) {
        try (Connection connection = database.getConnection()) {
            return use.with(connection);
        } catch (SQLException e) {
            throw new Writer.NotStored("the database could not be read", e);
        }
    }

    <T> Optional<T> first(Use<List<T>> use) {
        return with(use).stream().findFirst();
    }

    <T> T inTransaction(Use<T> use) {
        return with(
                connection -> {
                    connection.setAutoCommit(false);
                    try {
                        T result = use.with(connection);
                        connection.commit();
                        return result;
                    } catch (SQLException | RuntimeException e) {
                        connection.rollback();
                        throw e;
                    } finally {
                        connection.setAutoCommit(true);
                    }
                });
    }
}
