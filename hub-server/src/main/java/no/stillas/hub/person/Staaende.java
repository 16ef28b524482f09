package no.stillas.hub.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.fakta.Faktaslag;
import no.stillas.hub.person.Enheter.Enhet;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.felles.v1.Tjeneste;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.samtykke.v1.Verifisertved;

/**
 * What stands already when something new is stated: of which fact it is a new version, and whether what stands goes on
 * standing. The register goes before what a service says, and a case that has an owner is changed by the owner or by
 * nemnda. What does not take effect is recorded all the same, and the one who stated it is not told: the answer would
 * tell what the hub knows.
 */
final class Staaende {
    private Staaende() {}

    /** The fact that {@code nytt} is a new version of, in its latest version. */
    static Optional<Faktum> samme(Subject subjekt, Faktum.Builder nytt, Enhet enhet) {
        List<Faktum> fakta = Faktalager.gjeldende(subjekt, Faktaslag.av(nytt.build()));
        return fakta.stream().filter(f -> switch (nytt.getSlagCase()) {
            // one of each service: what one lifts does not lift what another has set
            case GRADERING -> enhet.er(f.getGradering().getSattAv());
            case OPPLYSNINGSFORBEHOLD -> enhet.er(f.getOpplysningsforbehold().getVurdertAv())
                    && f.getOpplysningsforbehold().getGrunn() == nytt.getOpplysningsforbehold().getGrunn();
            case SKJERMET_PERSON -> enhet.er(f.getSkjermetPerson().getSattAv())
                    && f.getSkjermetPerson().getPerson().equals(nytt.getSkjermetPerson().getPerson());
            case RELASJON -> f.getRelasjon().getPerson().equals(nytt.getRelasjon().getPerson());
            case VERV -> enhet.er(f.getVerv().getSattAv()) && f.getVerv().getSlag() == nytt.getVerv().getSlag()
                    && f.getVerv().getPerson().equals(nytt.getVerv().getPerson())
                    && f.getVerv().getTjeneste().equals(nytt.getVerv().getTjeneste());
            case ALIAS -> f.getAlias().getNoekkel().equals(nytt.getAlias().getNoekkel());
            // one for each person
            default -> true;
        }).findFirst();
    }

    /** Whether {@code foer} goes on standing though {@code nytt} was stated. */
    static boolean bestaar(Faktum foer, Faktum.Builder nytt, Enhet enhet, LocalDate idag) {
        return switch (nytt.getSlagCase()) {
            case FOEDSELSDATO -> register(foer.getFoedselsdato().getVerifisering())
                    && !register(nytt.getFoedselsdato().getVerifisering());
            case FORELDREANSVAR -> foer.getForeldreansvar().getHoldereList().stream()
                            .anyMatch(h -> register(h.getVerifisering()))
                    && nytt.getForeldreansvar().getHoldereList().stream().noneMatch(h -> register(h.getVerifisering()));
            case STATSBORGERSKAP -> register(foer.getStatsborgerskap().getVerifisering())
                    && !register(nytt.getStatsborgerskap().getVerifisering());
            case OMSORGSSTATUS -> sakseier(foer, idag).filter(eier -> !enhet.er(eier)).isPresent()
                    && enhet.etat() != Etat.ETAT_BHN;
            // a ban is not lifted by one who only tells of the relation
            case RELASJON -> foer.getRelasjon().getKontaktforbud() && !nytt.getRelasjon().getKontaktforbud()
                    && !foer.getOppgittAv().getEnhet().equals(enhet.id());
            default -> false;
        };
    }

    /** Who owns the child's case on a day, where somebody does. */
    static Optional<Tjeneste> sakseier(Faktum omsorg, LocalDate dag) {
        var o = omsorg.getOmsorgsstatus();
        return o.hasSakseier() && Dager.gjelder(o.getFra(), o.getTil(), dag) ? Optional.of(o.getSakseier()) : Optional.empty();
    }

    private static boolean register(Verifisertved verifisert) {
        return verifisert == Verifisertved.VERIFISERTVED_FOLKEREGISTERET;
    }
}
