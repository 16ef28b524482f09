package no.stillas.hub.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.PostgreSQLContainer;

/** Databases for tests: H2 in a file, and one PostgreSQL a JVM with a database of its own for each who asks. */
public final class TestDatabases {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestDatabases() {}

    /** H2 in a folder, with the hub's own settings. */
    public static HikariDataSource h2(Path folder) {
        return pool(H2Dialect.url(folder.resolve("stillas")), "sa", "");
    }

    /** A new, empty PostgreSQL database: in a container where a Docker engine answers, otherwise of embedded binaries. */
    public static HikariDataSource postgres() {
        String name = "stillas_" + NUMBER.incrementAndGet();
        Server server = Postgres.SERVER;
        try (Connection admin = DriverManager.getConnection(server.url("postgres"), server.user(), server.password());
                Statement statement = admin.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return pool(server.url(name), server.user(), server.password());
    }

    /** A pool as the hub has it. */
    public static HikariDataSource pool(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(10);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    private record Server(String host, int port, String user, String password) {
        String url(String database) {
            return "jdbc:postgresql://" + host + ":" + port + "/" + database + "?reWriteBatchedInserts=true";
        }
    }

    /** Started when first asked for; it stops itself with the JVM. */
    private static final class Postgres {
        private static final Server SERVER = start();

        private static Server start() {
            if (DockerClientFactory.instance().isDockerAvailable()) {
                PostgreSQLContainer<?> container = new PostgreSQLContainer<>("postgres:18-alpine");
                container.setCommand("postgres", "-c", "fsync=on", "-c", "max_connections=200");
                container.start();
                return new Server(
                        container.getHost(), container.getFirstMappedPort(), container.getUsername(), container.getPassword());
            }
            try {
                EmbeddedPostgres embedded =
                        EmbeddedPostgres.builder()
                                .setServerConfig("fsync", "on")
                                .setServerConfig("full_page_writes", "on")
                                .setServerConfig("synchronous_commit", "on")
                                .setServerConfig("max_connections", "200")
                                .start();
                return new Server("localhost", embedded.getPort(), "postgres", "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
