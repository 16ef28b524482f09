/**
 * The two databases, H2 in a file and PostgreSQL: what differs between them is one small class each, and everything
 * else is one SQL that both take. Statements are written where they are used; here is only what binds and reads them.
 *
 * <p>May use: JDBC, Flyway, HikariCP. Must not: know a table of the domain.
 */
@NullMarked
package no.stillas.hub.database;

import org.jspecify.annotations.NullMarked;
