package no.stillas.hub.casefacts;

import static no.stillas.proto.fakta.v1.Vervslag.*;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.judgement.facts.Egenskaper;
import no.stillas.hub.judgement.facts.Part;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Vervfaktum;
import no.stillas.proto.fakta.v1.Vervslag;
import no.stillas.proto.regelverk.v1.Egenskap;

/**
 * What somebody has been made in the child's case: party, fullmektig, tilsynsperson and the like. It is recorded by the one
 * whom the law lets make it, never said by the one who sends.
 */
final class Verv {
    private static final Map<Vervslag, Egenskap> EGENSKAP = Map.of(
            VERVSLAG_PART, Egenskap.EGENSKAP_PART,
            VERVSLAG_FULLMEKTIG, Egenskap.EGENSKAP_FULLMAKT,
            VERVSLAG_OPPNEVNT, Egenskap.EGENSKAP_OPPNEVNT,
            VERVSLAG_OFFENTLIG_PARTS_ADVOKAT, Egenskap.EGENSKAP_OFFENTLIG_PARTS_ADVOKAT,
            VERVSLAG_PASIENTENS_ADVOKAT, Egenskap.EGENSKAP_PASIENTENS_ADVOKAT,
            VERVSLAG_TILSYNSPERSON, Egenskap.EGENSKAP_TILSYNSPERSON,
            VERVSLAG_TILLITSPERSON, Egenskap.EGENSKAP_TAUSHETSERKLAERING,
            VERVSLAG_NAVNGITT_AV_KRISESENTER, Egenskap.EGENSKAP_NAVNGITT_MOTTAKER,
            VERVSLAG_SAMARBEIDER_MED_FOSTERHJEM, Egenskap.EGENSKAP_SAMARBEIDER_MED_FOSTERHJEM);
    /** Only the owner of the case makes somebody so. */
    private static final Set<Vervslag> SAKSEIERS =
            EnumSet.of(VERVSLAG_SAMARBEIDER_MED_FOSTERHJEM, VERVSLAG_FAAR_AV_FOSTERFORELDRE);
    /** Known to those who have the care of the child and work for it. */
    private static final Set<Vervslag> OMSORGENS = EnumSet.of(VERVSLAG_TILSYNSPERSON, VERVSLAG_TILLITSPERSON,
            VERVSLAG_SAMARBEIDER_MED_FOSTERHJEM, VERVSLAG_FAAR_AV_FOSTERFORELDRE);

    private Verv() {}

    /**
     * The same properties, with what the unit or the person has been made.
     *
     * @param person pseudonym of the private person; empty for a unit alone
     */
    static Egenskaper av(Part part, Optional<String> person, Subject barnet, Utveksling u) {
        var egenskaper = part.egenskaper();
        for (var verv : hos(part.enhet(), person, barnet, u).toList()) {
            var egenskap = EGENSKAP.get(verv.getSlag());
            if (egenskap != null) {
                egenskaper = kjent(verv, part, u) ? egenskaper.med(egenskap) : egenskaper.medSkjult(egenskap);
            }
        }
        return egenskaper;
    }

    /** Whether the unit gets from the fosterforeldre, by agreement with the owner of the case, what that one shall give it. */
    static boolean faarAvFosterforeldre(Part part, Subject barnet, Utveksling u) {
        return hos(part.enhet(), Optional.empty(), barnet, u)
                .anyMatch(v -> v.getSlag() == VERVSLAG_FAAR_AV_FOSTERFORELDRE);
    }

    /** What the child itself has been made, by the one who made it. */
    static Optional<Vervfaktum> barnets(Vervslag slag, Subject barnet, Utveksling u) {
        return gjeldende(barnet, u).filter(v -> v.getSlag() == slag && v.getPerson().isEmpty() && !v.hasTjeneste()).findFirst();
    }

    private static Stream<Vervfaktum> hos(String enhet, Optional<String> person, Subject barnet, Utveksling u) {
        return gjeldende(barnet, u).filter(v -> v.hasTjeneste()
                ? v.getTjeneste().getEnhet().equals(enhet)
                : person.filter(p -> p.equals(v.getPerson())).isPresent());
    }

    private static Stream<Vervfaktum> gjeldende(Subject barnet, Utveksling u) {
        return Faktalager.gjeldende(barnet, FactKind.VERV).stream().map(Faktum::getVerv)
                .filter(v -> Dager.gjelder(v.getFra(), v.getTil(), Dager.dag(u.at())))
                .filter(v -> !SAKSEIERS.contains(v.getSlag()) || eierSaken(v, barnet, u));
    }

    private static boolean eierSaken(Vervfaktum verv, Subject barnet, Utveksling u) {
        return Saksforhold.omsorgen(barnet, u)
                .filter(o -> o.getSakseier().getEnhet().equals(verv.getSattAv().getEnhet())).isPresent();
    }

    private static boolean kjent(Vervfaktum verv, Part part, Utveksling u) {
        return u.erAvsender(verv.getSattAv()) || u.erAvsender(part.enhet())
                || OMSORGENS.contains(verv.getSlag()) && Personer.BARNEVERN.contains(u.avsender().etat());
    }
}
