package no.stillas.hub.ledger;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import org.reactivestreams.Publisher;

/** Says that the hub is down while it cannot store. */
@Singleton
final class StoreHealth implements HealthIndicator {
    private final Writer writer;

    StoreHealth(Writer writer) {
        this.writer = writer;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        HealthStatus status = writer.accepting() ? HealthStatus.UP : HealthStatus.DOWN;
        return Publishers.just(HealthResult.builder("store", status).build());
    }
}
