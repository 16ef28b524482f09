package no.stillas.hub.casefacts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.judgement.facts.Foreldreansvar;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.hub.judgement.facts.Personfakta;
import no.stillas.hub.judgement.facts.Reservasjon;
import no.stillas.hub.judgement.facts.Sannhet;
import no.stillas.hub.judgement.facts.Skjult;
import no.stillas.hub.judgement.facts.Vern;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Forbeholdsgrunn;
import no.stillas.proto.fakta.v1.Graderingsfaktum;
import no.stillas.proto.fakta.v1.Graderingsstatus;
import no.stillas.proto.fakta.v1.Samtykkepart;
import no.stillas.proto.fakta.v1.Vervslag;
import no.stillas.proto.felles.v1.Tjeneste;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Omsorgsstatus;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.regelverk.v1.Egenskap;
import no.stillas.proto.regelverk.v1.Personfaktum;

/** What is recorded about one person, as judgement reads it, with what the sender may not know marked as hidden. */
final class Personer {
    private Personer() {}

    /**
     * @param oppgitt birth date that the sender gave; the recorded one goes first
     * @param u the exchange; its sender decides what is hidden
     */
    static Person av(Subject subjekt, Personrolle rolle, Optional<LocalDate> oppgitt, Utveksling u) {
        var skjult = EnumSet.noneOf(Skjult.class);
        var registrert = siste(subjekt, FactKind.FOEDSELSDATO)
                .flatMap(f -> Dager.les(f.getFoedselsdato().getDato()));
        if (registrert.isPresent() && oppgitt.isEmpty()) {
            skjult.add(Skjult.FOEDSELSDATO);
        }
        if (!u.avsender().egenskaper().har(Egenskap.EGENSKAP_OFFENTLIG)) {
            skjult.add(Skjult.FORELDREANSVAR);
        }
        var vern = vern(subjekt, u, skjult);
        var omsorg = omsorg(subjekt, u, skjult);
        return new Person(Faktalager.navn(subjekt.pseudonym()), rolle, registrert.or(() -> oppgitt), vern, omsorg,
                foreldreansvar(subjekt, u), personfakta(subjekt, u, skjult),
                Samtykker.av(subjekt, registrert.or(() -> oppgitt), u),
                reservasjoner(subjekt, u), skjult, Nektelser.av(subjekt, u));
    }

    private static Optional<Faktum> siste(Subject subjekt, FactKind slag) {
        return Faktalager.gjeldende(subjekt, slag).stream().reduce((foer, etter) -> etter);
    }

    private static Vern vern(Subject subjekt, Utveksling u, Set<Skjult> skjult) {
        var strengest = Graderingsfaktum.getDefaultInstance();
        for (var faktum : Faktalager.gjeldende(subjekt, FactKind.GRADERING)) {
            var g = faktum.getGradering();
            if (!Dager.gjelder(g.getFra(), g.getTil(), Dager.dag(u.at()))
                    || g.getStatus() == Graderingsstatus.GRADERINGSSTATUS_OPPHEVET) {
                continue;
            }
            // facts come oldest first: of two that are as strict, the list is the last one's
            if (rang(g.getGradering()) >= rang(strengest.getGradering())) {
                strengest = g;
            }
        }
        // a weaker or older grading names nobody for a stricter one, and tells nobody that there is a stricter one
        var liste = strengest.getTillatteEnheterList().stream().map(Tjeneste::getEnhet).toList();
        boolean kjent = u.erAvsender(strengest.getSattAv()) || liste.contains(u.avsender().enhet());
        if (!kjent && !u.avsender().egenskaper().har(Egenskap.EGENSKAP_ROLLE_KODE6)) {
            skjult.add(Skjult.VERN);
        }
        return new Vern(strengest.getGradering(), liste);
    }

    private static int rang(Gradering gradering) {
        return switch (gradering) {
            case GRADERING_UNSPECIFIED, UNRECOGNIZED -> 0;
            case GRADERING_INGEN -> 1;
            case GRADERING_KLIENTADRESSE -> 2;
            case GRADERING_FORTROLIG -> 3;
            case GRADERING_SKJULT_ADRESSE -> 4;
            case GRADERING_STRENGT_FORTROLIG -> 5;
            case GRADERING_STRENGT_FORTROLIG_UTLAND -> 6;
        };
    }

    private static Omsorgsstatus omsorg(Subject subjekt, Utveksling u, Set<Skjult> skjult) {
        var status = Omsorgsstatus.OMSORGSSTATUS_UNSPECIFIED;
        boolean kjent = BARNEVERN.contains(u.avsender().etat());
        for (var faktum : Faktalager.gjeldende(subjekt, FactKind.OMSORGSSTATUS)) {
            var o = faktum.getOmsorgsstatus();
            if (Dager.gjelder(o.getFra(), o.getTil(), Dager.dag(u.at()))) {
                status = o.getStatus();
                kjent |= u.erAvsender(o.getSakseier()) || u.erAvsender(o.getBosted());
            }
        }
        if (!kjent) {
            skjult.add(Skjult.OMSORG);
        }
        return status;
    }

    /** Agencies that work under barnevernsloven: a care status is theirs to know in a message about the child. */
    static final Set<Etat> BARNEVERN = EnumSet.of(Etat.ETAT_BVT, Etat.ETAT_BVI, Etat.ETAT_BUF, Etat.ETAT_BHN,
            Etat.ETAT_THK, Etat.ETAT_BOT, Etat.ETAT_FOS);

    private static Foreldreansvar foreldreansvar(Subject subjekt, Utveksling u) {
        return siste(subjekt, FactKind.FORELDREANSVAR)
                .map(f -> Foreldreansvar.hos(f.getForeldreansvar().getHoldereList().stream()
                        .filter(h -> Dager.gjelder(h.getPeriode(), Dager.dag(u.at())))
                        .map(h -> h.getPerson())
                        .toArray(String[]::new)))
                .orElse(Foreldreansvar.ukjent());
    }

    private static Personfakta personfakta(Subject subjekt, Utveksling u, Set<Skjult> skjult) {
        var fakta = Personfakta.ukjente();
        boolean kjent = true;
        for (var faktum : Faktalager.gjeldende(subjekt, FactKind.OPPLYSNINGSFORBEHOLD)) {
            var forbehold = faktum.getOpplysningsforbehold();
            if (Dager.gjelder(forbehold.getFra(), forbehold.getTil(), Dager.dag(u.at()))) {
                kjent &= u.erAvsender(forbehold.getVurdertAv());
                fakta = forbehold.getGrunn() == Forbeholdsgrunn.FORBEHOLDSGRUNN_BARNET_OENSKER_IKKE
                        ? fakta.med(Personfaktum.PERSONFAKTUM_RESERVERT_3_4_2, Sannhet.SANN)
                        : fakta.med(Personfaktum.PERSONFAKTUM_HOLDES_TILBAKE_3_4_3, Sannhet.SANN);
            }
        }
        var kompetanse = siste(subjekt, FactKind.KOMPETANSE);
        if (kompetanse.isPresent()) {
            kjent &= u.erAvsender(kompetanse.get().getKompetanse().getVurdertAv());
            fakta = fakta.med(Personfaktum.PERSONFAKTUM_MANGLER_KOMPETANSE,
                    kompetanse.get().getKompetanse().getHar() ? Sannhet.USANN : Sannhet.SANN);
            if (kompetanse.get().getKompetanse().getEtterTiltaketsArt()) {
                fakta = fakta.med(Personfaktum.PERSONFAKTUM_TILTAKETS_ART, Sannhet.SANN);
            }
        }
        var partsstatus = Verv.barnets(Vervslag.VERVSLAG_INNVILGET_PARTSSTATUS, subjekt, u);
        if (partsstatus.isPresent()) {
            kjent &= u.erAvsender(partsstatus.get().getSattAv()) || BARNEVERN.contains(u.avsender().etat());
            fakta = fakta.med(Personfaktum.PERSONFAKTUM_INNVILGET_PARTSSTATUS, Sannhet.SANN);
        }
        if (siste(subjekt, FactKind.DOEDSFALL).isPresent()) {
            fakta = fakta.med(Personfaktum.PERSONFAKTUM_DOED, Sannhet.SANN);
        }
        if (!kjent) {
            skjult.add(Skjult.PERSONFAKTA);
        }
        return fakta;
    }

    private static List<Reservasjon> reservasjoner(Subject subjekt, Utveksling u) {
        var alle = new ArrayList<Reservasjon>();
        for (var faktum : Faktalager.gjeldende(subjekt, FactKind.RESERVASJON)) {
            var r = faktum.getReservasjon();
            if (!r.getGjelder()) {
                continue;
            }
            var kategorier = r.getKategorierCount() == 0
                    ? Kategorisett.alle()
                    : Kategorisett.av(r.getKategorierList());
            var tid = Dager.les(r.getFra()).map(Dager::fra).orElse(Instant.EPOCH);
            boolean synlig = u.erAvsender(faktum.getOppgittAv().getEnhet())
                    || r.getAvsendereList().stream().anyMatch(u::erAvsender);
            for (var fra : enheter(r.getAvsendereList(), u)) {
                for (var til : enheter(r.getMottakereList(), u)) {
                    alle.add(new Reservasjon(faktum.getId(), fra, til, kategorier, tid, synlig));
                }
            }
        }
        return alle;
    }

    /** The units named, or one that stands for every unit. */
    private static List<Optional<String>> enheter(List<Samtykkepart> parter, Utveksling u) {
        return parter.isEmpty()
                ? List.of(Optional.empty())
                : parter.stream().map(p -> Optional.of(u.enhet(p))).toList();
    }
}
