package no.stillas.hub.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;

/** What differs between H2 and PostgreSQL. */
public sealed interface Dialect permits H2Dialect, PostgresDialect {

    /** By the JDBC address. */
    static Dialect of(String url) {
        if (url.startsWith("jdbc:h2:")) {
            return new H2Dialect();
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return new PostgresDialect();
        }
        throw new IllegalArgumentException("neither H2 nor PostgreSQL: " + url.replaceFirst("[?;].*", ""));
    }

    /** Its folder of migrations. */
    String folder();

    /** Refuses settings under which an acknowledged commit could be lost. */
    void check(Connection connection) throws SQLException;

    /** Makes what is committed survive a crash of the machine, where the commit itself does not. */
    void harden(Connection connection) throws SQLException;

    /** Makes room for rows of a month. Committed on its own; safe to call from several nodes at once. */
    void prepareMonth(DataSource database, LocalDate month) throws SQLException;

    /** What a failure means. */
    Fault fault(SQLException failure);

    /** The end of a select of free queues {@code q} that locks them and leaves out what others have locked. */
    String lockFree();

    /** Whether claims must be made one at a time in the process, because {@link #lockFree} cannot leave rows out. */
    boolean oneClaimAtATime();
}
