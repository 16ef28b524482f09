package no.stillas.konformitet.hub;

import static java.util.Objects.requireNonNull;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The clock of a hub whose time the run keeps, in the place of the system's. In this module alone: a hub that is started
 * from its own jar has no such clock, whatever it is configured with.
 */
@Factory
final class Klokke {
    static final String EGENSKAP = "stillas.konformitet.klokke";
    private static final Map<String, InstantSource> KLOKKER = new ConcurrentHashMap<>();

    /** Gives the value that has a hub in this process take this clock. */
    static String navn(InstantSource klokke) {
        var navn = UUID.randomUUID().toString();
        KLOKKER.put(navn, klokke);
        return navn;
    }

    @Singleton
    @Primary
    @Requires(property = EGENSKAP)
    InstantSource klokke(@Value("${" + EGENSKAP + "}") String navn) {
        return requireNonNull(KLOKKER.get(navn), "klokke is null");
    }
}
