package no.stillas.hub.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.SplittableRandom;
import javax.sql.DataSource;

/** A database with its dialect, for those who run transactions of their own. */
public final class Database implements AutoCloseable {
    private final HikariDataSource source;
    private final Dialect dialect;

    private Database(HikariDataSource source) {
        this.source = source;
        this.dialect = Dialect.of(source.getJdbcUrl());
    }

    /** The database behind a pool, which is closed with it. */
    public static Database of(HikariDataSource pool) {
        return new Database(pool);
    }

    public DataSource source() {
        return source;
    }

    public Dialect dialect() {
        return dialect;
    }

    /** A connection that commits only when it is told to. */
    public Connection connect() throws SQLException {
        Connection connection = source.getConnection();
        try {
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * Whether something can be written and made durable now. Throws away connections that were opened before, since those
     * to a closed store stay broken.
     */
    public boolean writable() {
        source.getHikariPoolMXBean().softEvictConnections();
        try (Connection connection = connect()) {
            Sql.update(connection, "delete from write_probe");
            Sql.batch(connection, "insert into write_probe (filler) values (?)", List.<Object[]>of(new Object[] {filler()}));
            connection.commit();
            dialect.harden(connection);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() {
        source.close();
    }

    /** Large enough that it does not fit in what a full disk has left in its last block. */
    private static byte[] filler() {
        byte[] bytes = new byte[64 * 1024];
        new SplittableRandom(42).nextBytes(bytes);
        return bytes;
    }
}
