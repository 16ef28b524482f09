package no.stillas.konformitet.steg;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** What must be so. */
final class Krav {
    /** How long what the hub does by itself may take. What it does as time goes is done when the clock is moved. */
    static final Duration TAALMOD = Duration.ofSeconds(5);
    /** How long for what a scenario says that the hub lacks. */
    private static final Duration KORT = Duration.ofMillis(300);

    private Krav() {}

    static void at(boolean er, Supplier<String> ellers) {
        if (!er) {
            throw new AssertionError(ellers.get());
        }
    }

    /** What comes within the time, or before the hub is done; else a failure that says what did not, and whether the hub was done. */
    static <T> T kommer(Verden verden, Supplier<Optional<T>> finn, Supplier<String> ellers) {
        if (verden.venter()) {
            return verden.rigg.innbokser.vent(KORT, finn).orElseThrow(() -> new AssertionError(ellers.get()));
        }
        return verden.rigg.innbokser.vent(TAALMOD, finn).orElseGet(() -> {
            boolean ferdig = verden.rigg.ferdig();
            return finn.get().orElseThrow(() -> new Uteblitt(ellers.get(), ferdig));
        });
    }
}
