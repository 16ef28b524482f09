package no.stillas.hub.judgement.facts;

import java.util.Comparator;
import java.util.Objects;
import no.stillas.proto.kodeverk.v1.Kategori;

/** That the message holds information of one category about one person. */
public record Opplysning(String person, Kategori kategori) implements Comparable<Opplysning> {
    private static final Comparator<Opplysning> ORDEN =
            Comparator.comparing(Opplysning::person).thenComparing(Opplysning::kategori);

    public Opplysning {
        Objects.requireNonNull(person, "person is null");
        Objects.requireNonNull(kategori, "kategori is null");
    }

    @Override
    public int compareTo(Opplysning andre) {
        return ORDEN.compare(this, andre);
    }
}
