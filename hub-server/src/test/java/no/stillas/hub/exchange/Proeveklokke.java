package no.stillas.hub.exchange;

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

/** The clock of a hub whose test moves it, in the place of the system's. On the tests' class path only. */
@Factory
final class Proeveklokke {
    static final String EGENSKAP = "stillas.proeve.klokke";
    private static final Map<String, InstantSource> KLOKKER = new ConcurrentHashMap<>();

    /** Gives the value that has a hub take this clock. */
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
