package no.stillas.hub.ledger;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import no.stillas.hub.database.Database;
import no.stillas.hub.fact.Facts;
import no.stillas.hub.kryptering.IdentifierHash;
import no.stillas.hub.kryptering.KeyRing;

/** Opens the store at start, and hands out its parts. */
@Factory
final class StoreFactory {
    @Singleton
    KeyRing keys(StoreConfiguration configuration) {
        return KeyRing.open(configuration.getKeys(), configuration.getOrigin(), configuration.isMakeKeys());
    }

    @Singleton
    IdentifierHash identifiers(KeyRing keys) {
        return keys.identifiers();
    }

    @Singleton
    Shards shards(StoreConfiguration configuration) {
        return new Shards(configuration.getShards(), configuration.getOrigin() + "/logg");
    }

    @Singleton
    @Bean(preDestroy = "close")
    Store store(
            Database database,
            KeyRing keys,
            Shards shards,
            InstantSource clock,
            StoreConfiguration configuration,
            MeterRegistry meters) {
        WriterSettings standard = WriterSettings.standard();
        WriterSettings settings = new WriterSettings(standard.room(), configuration.getBatch(), standard.probe());
        Store store = Store.open(database, keys, shards, clock, settings);
        for (Lane lane : Lane.values()) {
            Gauge.builder("stillas.writer.waiting", store, it -> it.waiting(lane))
                    .description("Works that wait for the writer")
                    .tag("lane", lane.name())
                    .register(meters);
        }
        Gauge.builder("stillas.writer.accepting", store, it -> it.writer().accepting() ? 1 : 0)
                .description("1 while the database can be written")
                .register(meters);
        return store;
    }

    @Singleton
    Writer writer(Store store) {
        return store.writer();
    }

    @Singleton
    Messages messages(Store store) {
        return store.messages();
    }

    @Singleton
    Deliveries deliveries(Store store) {
        return store.deliveries();
    }

    @Singleton
    Followups followups(Store store) {
        return store.followups();
    }

    @Singleton
    RuleSets ruleSets(Store store) {
        return store.ruleSets();
    }

    @Singleton
    Facts facts(Store store) {
        return store.facts();
    }

    @Singleton
    ModelChanges modelChanges(Store store) {
        return store.modelChanges();
    }

    @Singleton
    MerkleLog log(Store store) {
        return store.log();
    }
}
