package no.stillas.hub.database;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.util.Optional;

/** Settings {@code stillas.database.*}. Without any, the hub keeps its own H2 file. */
@ConfigurationProperties("stillas.database")
interface DatabaseConfiguration {
    /** JDBC address of PostgreSQL, or of H2 with the settings of {@link H2Dialect#SETTINGS}. */
    Optional<String> getUrl();

    @Bindable(defaultValue = "stillas")
    String getUsername();

    @Bindable(defaultValue = "")
    String getPassword();

    /** Connections at most: one is the writer's, the others read. */
    @Bindable(defaultValue = "16")
    int getPoolSize();
}
