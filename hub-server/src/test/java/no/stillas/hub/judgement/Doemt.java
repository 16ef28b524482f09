package no.stillas.hub.judgement;

import java.util.List;
import java.util.Set;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;

/** Outcomes for tests of what comes after judgement. Only this package can make one. */
public final class Doemt {
    private Doemt() {}

    /** A message that may pass. */
    public static Passes tillatt() {
        var facts = new Situation(Etat.ETAT_BVT, Etat.ETAT_BUP, Formaal.FORMAAL_REFERRAL).facts;
        return new Permitted(new Decision(facts, "", List.of(), Set.of(), Set.of(), Set.of(), false,
                List.of(), List.of()));
    }
}
