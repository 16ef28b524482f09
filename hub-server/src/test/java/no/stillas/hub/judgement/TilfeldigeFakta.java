package no.stillas.hub.judgement;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import no.stillas.hub.judgement.facts.Facts;

/** Facts for properties that hold whatever the facts. */
final class TilfeldigeFakta extends DomainContextBase {
    @Provide
    Arbitrary<Facts> fakta() {
        return Arbitraries.randomValue(r -> new RandomFacts(r.nextLong(), Law.BOK).neste());
    }
}
