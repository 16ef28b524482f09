package no.stillas.hub.judgement;

import java.util.Optional;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Grunnlag;

/**
 * What a legal route came to for one category about one person.
 *
 * @param route what it came to
 * @param regel the rule, where there was one
 * @param beslutning what the rule decides here, after what makes it stricter
 * @param grunnlag ground
 * @param aarsak why, where it does not pass
 */
record Finding(Route route, Optional<CompiledRule> regel, Beslutning beslutning, Grunnlag grunnlag, Aarsak aarsak) {
    static final Finding INGEN = new Finding(Route.IKKE_GRUNNLAG, Optional.empty(), Beslutning.BESLUTNING_DENY,
            Grunnlag.GRUNNLAG_UNSPECIFIED, Aarsak.AARSAK_IKKE_GRUNNLAG);

    static Finding av(Route route, CompiledRule regel, Beslutning beslutning, Grunnlag grunnlag) {
        return new Finding(route, regel.denne, beslutning, grunnlag, route.aarsak);
    }

    static Finding forbud(CompiledRule regel, Aarsak aarsak) {
        return new Finding(Route.AAPNER_IKKE, regel.denne, Beslutning.BESLUTNING_DENY,
                Grunnlag.GRUNNLAG_UNSPECIFIED,
                aarsak == Aarsak.AARSAK_UNSPECIFIED ? Aarsak.AARSAK_IKKE_GRUNNLAG : aarsak);
    }

    /** The better of two: what passes before what waits, before what fails. */
    Finding eller(Finding annen) {
        return annen.bedreEnn(this) ? annen : this;
    }

    /** Whether this is better; of two that come to the same neither is. */
    boolean bedreEnn(Finding annen) {
        return route.ordinal() < annen.route.ordinal();
    }

    Dom dom() {
        return route.dom;
    }
}
