package no.stillas.hub.stillas;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fakta.Dager;

/**
 * A child as one unit reads it at one moment.
 *
 * @param leser the unit
 * @param subjekt the child with what is recorded
 * @param dokumenter what the unit may read, the oldest first
 */
record Barnet(Unit leser, Subject subjekt, List<Lest> dokumenter, Instant naa) {
    Barnet {
        requireNonNull(leser, "leser is null");
        requireNonNull(subjekt, "subjekt is null");
        dokumenter = List.copyOf(dokumenter);
        requireNonNull(naa, "naa is null");
    }

    /** Those of a type, the oldest first. */
    <D> Stream<Av<D>> av(Class<D> type) {
        return av(dokumenter, type);
    }

    /** Those of a type among these, in their order. */
    static <D> Stream<Av<D>> av(List<Lest> leste, Class<D> type) {
        return leste.stream().filter(l -> type.isInstance(l.dokument())).map(l -> new Av<>(l, type.cast(l.dokument())));
    }

    /** The day of the read. */
    LocalDate idag() {
        return Dager.dag(naa);
    }

    /** A document with what carried it. */
    record Av<D>(Lest lest, D dokument) {}
}
