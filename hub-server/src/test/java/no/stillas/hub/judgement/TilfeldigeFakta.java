package no.stillas.hub.judgement;

import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.proto.regelverk.v1.Regel;

/** Facts for properties that hold whatever the facts. */
final class TilfeldigeFakta extends DomainContextBase {
    @Provide
    Arbitrary<Facts> fakta() {
        return naer(_ -> true);
    }

    /** Facts of which more are said by these rules than by others. */
    static Arbitrary<Facts> naer(Predicate<Regel> valgt) {
        List<Regel> regler = Law.BOK.regler().stream().filter(valgt).toList();
        return Arbitraries.randomValue(r -> new RandomFacts(r.nextLong(), regler).neste());
    }
}
