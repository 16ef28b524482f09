package no.stillas.hub.time;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Gives the hub the machine's clock. */
@Factory
final class TimeFactory {
    @Singleton
    InstantSource clock() {
        return InstantSource.system();
    }
}
