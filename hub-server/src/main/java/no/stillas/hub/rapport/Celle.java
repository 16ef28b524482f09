package no.stillas.hub.rapport;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
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
