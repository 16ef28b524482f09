package no.stillas.hub.casefacts;

import java.time.LocalDate;
import java.util.Set;
import no.stillas.proto.avtale.v1.Avtaletype;

/** Which agreements stand between two organisations. Answers at once and without I/O. */
@FunctionalInterface
public interface Avtalt {
    /** Types of samarbeidsavtale that are in force between the two on the day; the order of the two means nothing. */
    Set<Avtaletype> mellom(String orgA, String orgB, LocalDate dag);
}
