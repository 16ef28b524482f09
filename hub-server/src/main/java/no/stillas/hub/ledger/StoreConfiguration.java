package no.stillas.hub.ledger;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;

/** Settings {@code stillas.store.*}. */
@ConfigurationProperties("stillas.store")
interface StoreConfiguration {
    /** Folder of the key files; outside the database and its backups. */
    @Bindable(defaultValue = "${stillas.data:stillas-data}/noekler")
    Path getKeys();

    /** Whether missing key files are made at start. In production they are put there by hand. */
    @Bindable(defaultValue = "true")
    boolean isMakeKeys();

    /** What the names of the hub's logs begin with, and the name that checkpoints are signed with: a host name. */
    @Bindable(defaultValue = "stillas.local")
    String getOrigin();

    /** Number of shards, fixed for the life of a database. */
    @Bindable(defaultValue = "1")
    int getShards();

    /** Works in one transaction at most. */
    @Bindable(defaultValue = "500")
    int getBatch();
}
