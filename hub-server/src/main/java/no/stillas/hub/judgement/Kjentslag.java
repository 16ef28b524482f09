package no.stillas.hub.judgement;

import java.util.Optional;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.regelverk.v1.Egenskap;

/**
 * The kind of information that a receiver knows the sender to hold about the child, since every service of that sort holds
 * it about everybody that it meets: health in the health services, schooling in a school, economy at NAV. That some of it was left out tells
 * nothing that the sender's name has not told. What a service holds about some and not about others is never such a kind,
 * so barnevernet, politi, krisesenter and familievern have none, and therapy, violence and family are none's.
 */
public final class Kjentslag {
    private Kjentslag() {}

    /** Empty where the sender has no such kind, and to a receiver that is no public service. */
    public static Optional<Kategori> av(Facts facts) {
        return facts.mottaker().egenskaper().har(Egenskap.EGENSKAP_OFFENTLIG) ? hos(facts) : Optional.empty();
    }

    private static Optional<Kategori> hos(Facts facts) {
        return switch (facts.avsender().etat()) {
            case ETAT_HST, ETAT_SKH, ETAT_FLE, ETAT_LEV, ETAT_KHO, ETAT_BUP, ETAT_HAB, ETAT_SOM, ETAT_DPS, ETAT_TSB, ETAT_AMK,
                    ETAT_TAN -> Optional.of(Kategori.KATEGORI_HEA);
            case ETAT_SKO, ETAT_PSK, ETAT_VGS -> Optional.of(Kategori.KATEGORI_EDU);
            case ETAT_NAVS, ETAT_NAVK -> Optional.of(Kategori.KATEGORI_ECO);
            default -> Optional.empty();
        };
    }
}
