package no.stillas.hub.trace;

import java.util.Optional;
import java.util.Set;
import no.stillas.hub.directory.Unit;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Plikt;

/**
 * A message that passed, by what decides who may know of it.
 *
 * @param dokumenttype full name of the document type
 * @param fra the giver; empty where the directory has it no more
 * @param til the receiver
 * @param formaal purpose that it was judged for
 * @param kategorier what it has about the child
 * @param plikter what the decision obliged to
 */
record Delt(String dokumenttype, Optional<Unit> fra, Optional<Unit> til, Formaal formaal, Set<Kategori> kategorier, Set<Plikt> plikter) {
    Delt {
        kategorier = Set.copyOf(kategorier);
        plikter = Set.copyOf(plikter);
    }

    /** Whether it tells that barnevernet looks into something; who is in the directory no more may have been barnevernet. */
    boolean undersoekelse() {
        return formaal == Formaal.FORMAAL_INVESTIGATE && (barnevernet(fra) || barnevernet(til));
    }

    private static boolean barnevernet(Optional<Unit> enhet) {
        return enhet.map(u -> u.kind() == Etat.ETAT_BVT).orElse(true);
    }
}
