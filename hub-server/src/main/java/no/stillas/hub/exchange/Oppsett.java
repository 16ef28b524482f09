package no.stillas.hub.exchange;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import no.stillas.hub.admission.Admission;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.proto.regelverk.v1.Grunnlagsart;

/** The parts that know nothing of the framework, put together. */
@Factory
final class Oppsett {
    /** Loaded and checked before anything is served: a rule that does not hold stops the start. */
    @Context
    RuleBook lov() {
        return RuleBook.lov();
    }

    @Singleton
    Admission admission(RuleBook bok) {
        return new Admission(g -> bok.grunnlag(g)
                .filter(regel -> regel.getArt() == Grunnlagsart.GRUNNLAGSART_PLIKT1)
                .isPresent());
    }
}
