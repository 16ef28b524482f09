package no.stillas.hub.rapport;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Utfall;

/**
 * What is counted together.
 *
 * @param dokument title of the document
 * @param mottaker kind of the receiver
 * @param utfall outcome as the sender was told it at submission
 */
record Celle(String dokument, Etat mottaker, Utfall utfall) implements Comparable<Celle> {
    /** The lines of a table: all cells that share two of the three. */
    static final List<Function<Celle, Object>> LINJER = List.of(
            c -> List.of(c.dokument(), c.mottaker()),
            c -> List.of(c.dokument(), c.utfall()),
            c -> List.of(c.mottaker(), c.utfall()));
    private static final Comparator<Celle> ORDEN =
            Comparator.comparing(Celle::dokument).thenComparing(Celle::mottaker).thenComparing(Celle::utfall);

    Celle {
        requireNonNull(dokument, "dokument is null");
        requireNonNull(mottaker, "mottaker is null");
        requireNonNull(utfall, "utfall is null");
    }

    @Override
    public int compareTo(Celle annen) {
        return ORDEN.compare(this, annen);
    }
}
