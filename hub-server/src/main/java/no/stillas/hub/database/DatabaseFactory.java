package no.stillas.hub.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;

/** Opens the database that the configuration names. */
@Factory
final class DatabaseFactory {
    /** Not a {@code DataSource} bean: those are wrapped so that a connection needs a context that the writer has not. */
    @Singleton
    @Bean(preDestroy = "close")
    Database database(
            DatabaseConfiguration configuration,
            @Value("${stillas.data:stillas-data}") Path data,
            MeterRegistry meters) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("stillas");
        config.setJdbcUrl(configuration.getUrl().orElseGet(() -> H2Dialect.url(data.resolve("stillas"))));
        config.setUsername(configuration.getUsername());
        config.setPassword(configuration.getPassword());
        config.setMaximumPoolSize(configuration.getPoolSize());
        config.setMinimumIdle(2);
        config.setConnectionTimeout(Duration.ofSeconds(10).toMillis());
        config.setMetricRegistry(meters);
        return Database.of(new HikariDataSource(config));
    }
}
