package no.stillas.hub.judgement.facts;

import java.util.List;
import java.util.Objects;
import no.stillas.proto.kodeverk.v1.Gradering;

/**
 * Protection of a person's address.
 *
 * @param gradering grading; {@code GRADERING_UNSPECIFIED} is unknown, and unknown is never taken as none
 * @param mottakerliste units that the case owner has named as receivers of the address, sorted
 */
public record Vern(Gradering gradering, List<String> mottakerliste) {
    private static final Vern UKJENT = new Vern(Gradering.GRADERING_UNSPECIFIED, List.of());
    private static final Vern INGEN = new Vern(Gradering.GRADERING_INGEN, List.of());

    public Vern {
        Objects.requireNonNull(gradering, "gradering is null");
        Objects.requireNonNull(mottakerliste, "mottakerliste is null");
        mottakerliste = Ordnet.av(mottakerliste);
    }

    public static Vern ukjent() {
        return UKJENT;
    }

    public static Vern ingen() {
        return INGEN;
    }

    /** Whether the place of the person is protected by decision, or such a decision is considered or demanded. */
    public boolean gradert() {
        return switch (gradering) {
            case GRADERING_FORTROLIG, GRADERING_STRENGT_FORTROLIG, GRADERING_STRENGT_FORTROLIG_UTLAND,
                    GRADERING_SKJULT_ADRESSE -> true;
            case GRADERING_UNSPECIFIED, GRADERING_INGEN, GRADERING_KLIENTADRESSE, UNRECOGNIZED -> false;
        };
    }
}
