package no.stillas.hub.casefacts;

import java.util.Optional;
import java.util.stream.Stream;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.judgement.facts.Egenskaper;
import no.stillas.hub.judgement.facts.Part;
import no.stillas.proto.fakta.v1.Graderingsstatus;
import no.stillas.proto.felles.v1.Tjeneste;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.regelverk.v1.Egenskap;

/**
 * What a private person who is to have the message is to the child, by what is recorded: holder of foreldreansvar,
 * fosterforelder, party, or somebody who is to learn nothing. A parent of whom it is not said who it is, is taken as the one
 * who is to learn nothing, where there is such a one.
 */
final class Privatperson {
    private Privatperson() {}

    static Part av(Part part, Optional<Subject> barnet, Utveksling u) {
        if (barnet.isEmpty() || u.person().isEmpty() && part.etat() != Etat.ETAT_PAR) {
            return part;
        }
        var egenskaper = u.person().isEmpty() ? part.egenskaper() : om(part, u.person().get(), barnet.get(), u);
        boolean skjult = part.etat() == Etat.ETAT_PAR && u.person().isEmpty();
        var sperret = sperringer(barnet.get(), u).filter(s -> skjult || u.person().filter(s.person()::equals).isPresent()).toList();
        if (!sperret.isEmpty()) {
            boolean kjent = sperret.stream().anyMatch(s -> u.erAvsender(s.sattAv()));
            egenskaper = kjent ? egenskaper.med(Egenskap.EGENSKAP_SPERRET_PERSON)
                    : egenskaper.medSkjult(Egenskap.EGENSKAP_SPERRET_PERSON);
        }
        return part.med(egenskaper);
    }

    private static Egenskaper om(Part part, String person, Subject barnet, Utveksling u) {
        var egenskaper = Verv.av(part, Optional.of(person), barnet, u);
        boolean holder = Faktalager.gjeldende(barnet, FactKind.FORELDREANSVAR).stream().reduce((_, etter) -> etter).stream()
                .flatMap(f -> f.getForeldreansvar().getHoldereList().stream())
                .anyMatch(h -> h.getPerson().equals(person) && Dager.gjelder(h.getPeriode(), Dager.dag(u.at())));
        if (holder) {
            egenskaper = u.avsender().egenskaper().har(Egenskap.EGENSKAP_OFFENTLIG)
                    ? egenskaper.med(Egenskap.EGENSKAP_FORELDREANSVAR) : egenskaper.medSkjult(Egenskap.EGENSKAP_FORELDREANSVAR);
        }
        var omsorg = Saksforhold.omsorgen(barnet, u).filter(o -> o.getFosterforeldreList().contains(person));
        if (omsorg.isPresent()) {
            egenskaper = Saksforhold.kjent(omsorg.get(), u) ? egenskaper.med(Egenskap.EGENSKAP_BARNET_BOR_HER)
                    : egenskaper.medSkjult(Egenskap.EGENSKAP_BARNET_BOR_HER);
        }
        return egenskaper;
    }

    /** Somebody who is to learn nothing of the child, and who decided it. */
    private record Sperring(String person, Tjeneste sattAv) {}

    private static Stream<Sperring> sperringer(Subject barnet, Utveksling u) {
        var dag = Dager.dag(u.at());
        var skjultFor = Faktalager.gjeldende(barnet, FactKind.GRADERING).stream().map(f -> f.getGradering())
                .filter(g -> g.getStatus() != Graderingsstatus.GRADERINGSSTATUS_OPPHEVET
                        && Dager.gjelder(g.getFra(), g.getTil(), dag))
                .flatMap(g -> g.getSperredePersonerList().stream().map(p -> new Sperring(p, g.getSattAv())));
        var skjermet = Faktalager.gjeldende(barnet, FactKind.SKJERMET_PERSON).stream().map(f -> f.getSkjermetPerson())
                .filter(s -> Dager.gjelder(s.getFra(), s.getTil(), dag))
                .map(s -> new Sperring(s.getPerson(), s.getSattAv()));
        var forbud = Faktalager.gjeldende(barnet, FactKind.RELASJON).stream()
                .filter(f -> f.getRelasjon().getKontaktforbud()
                        && Dager.gjelder("1900-01-01", f.getRelasjon().getKontaktforbudTil(), dag))
                .map(f -> new Sperring(f.getRelasjon().getPerson(),
                        Tjeneste.newBuilder().setEnhet(f.getOppgittAv().getEnhet()).build()));
        return Stream.of(skjultFor, skjermet, forbud).flatMap(s -> s);
    }
}
