package no.stillas.hub.casefacts;

import static no.stillas.proto.regelverk.v1.Faktum.*;

import java.time.Period;
import java.util.Optional;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.judgement.facts.Fakta;
import no.stillas.hub.judgement.facts.Sannhet;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Forbeholdsgrunn;
import no.stillas.proto.fakta.v1.Opplysningsforbehold;
import no.stillas.proto.fakta.v1.Planfaktum;
import no.stillas.proto.fakta.v1.Planstatus;
import no.stillas.proto.fakta.v1.Samtykkefaktum;
import no.stillas.proto.fakta.v1.Samtykketilstand;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Omsorgsstatus;
import no.stillas.proto.samtykke.v1.Giveregenskap;

/** What is true of the case by what is recorded on the child. Read anew each time the message is judged. */
final class Registrert {
    private static final int MYNDIG = 18;
    private static final int HALVAAR = 6;

    private Registrert() {}

    static Fakta av(Subject barnet, Utveksling u, Fakta foer) {
        return underretning(barnet, u, avtalt(barnet, u, statsborgerskap(barnet, u, plan(barnet, u, omsorg(barnet, u, foer)))));
    }

    private static Fakta omsorg(Subject barnet, Utveksling u, Fakta foer) {
        var omsorg = Saksforhold.omsorgen(barnet, u);
        var fakta = opphevet(barnet, u, foer.med(FAKTUM_BARE_FRIVILLIGE_TILTAK, Sannhet.UKJENT));
        if (omsorg.isEmpty()) {
            return fakta;
        }
        boolean kjent = Saksforhold.kjent(omsorg.get(), u);
        fakta = med(fakta, FAKTUM_FOSTERHJEM, omsorg.get().getFosterforeldreCount() > 0, kjent);
        // who attests a need beyond them knows more than what was recorded
        boolean mer = foer.av(FAKTUM_BEHOV_UTOVER_3_1) == Sannhet.SANN;
        return omsorg.get().getBareTiltak31() && !mer
                ? med(fakta, FAKTUM_BARE_FRIVILLIGE_TILTAK, true, kjent)
                : fakta;
    }

    /** The last day of the care is the day of the vedtak that lifted it; months by the calendar, the last one included. */
    private static Fakta opphevet(Subject barnet, Utveksling u, Fakta foer) {
        var idag = Dager.dag(u.at());
        var slutt = Faktalager.gjeldende(barnet, FactKind.OMSORGSSTATUS).stream().map(Faktum::getOmsorgsstatus)
                .filter(o -> o.getStatus() == Omsorgsstatus.OMSORGSSTATUS_OMSORGSOVERTAKELSE_5_1)
                .filter(o -> !Dager.gjelder(o.getFra(), o.getTil(), idag)).reduce((_, etter) -> etter);
        boolean harOmsorgen = Saksforhold.omsorgen(barnet, u)
                .filter(o -> o.getStatus() == Omsorgsstatus.OMSORGSSTATUS_OMSORGSOVERTAKELSE_5_1).isPresent();
        if (slutt.isEmpty() || harOmsorgen) {
            return foer.med(FAKTUM_OMSORG_OPPHEVET_SISTE_HALVAAR, Sannhet.UKJENT);
        }
        boolean innen = Dager.les(slutt.get().getTil()).filter(d -> d.isBefore(idag) && !idag.isAfter(d.plusMonths(HALVAAR))).isPresent();
        return med(foer, FAKTUM_OMSORG_OPPHEVET_SISTE_HALVAAR, innen, Saksforhold.kjent(slutt.get(), u));
    }

    private static Fakta plan(Subject barnet, Utveksling u, Fakta foer) {
        var plan = Faktalager.gjeldende(barnet, FactKind.PLAN).stream().map(Faktum::getPlan).reduce((_, etter) -> etter);
        var fakta = foer;
        if (plan.isPresent()) {
            boolean kjent = Saksforhold.kjent(plan.get(), u);
            fakta = med(fakta, FAKTUM_PLAN_AVSLUTTET,
                    plan.get().getStatus() == Planstatus.PLANSTATUS_LUKKET, kjent);
            fakta = med(fakta, FAKTUM_PLANSAMTYKKE_TRUKKET, trukket(barnet, plan.get()), kjent);
        }
        var nytt = Faktalager.gjeldende(barnet, FactKind.SAMTYKKE).stream().map(Faktum::getSamtykke)
                .filter(s -> egetSomMyndig(barnet, s, u)).findFirst();
        return nytt.isPresent()
                ? med(fakta, FAKTUM_NYTT_PLANSAMTYKKE, true, Samtykker.synlig(nytt.get(), u))
                : fakta.med(FAKTUM_NYTT_PLANSAMTYKKE, Sannhet.UKJENT);
    }

    private static boolean trukket(Subject barnet, Planfaktum plan) {
        return Faktalager.gjeldende(barnet, FactKind.SAMTYKKE).stream()
                .anyMatch(s -> s.getId().equals(plan.getSamtykke())
                        && s.getSamtykke().getTilstand() == Samtykketilstand.SAMTYKKETILSTAND_TRUKKET);
    }

    /** Given by the young adult, after the 18th birthday, to the plan or to what coordinates it. */
    private static boolean egetSomMyndig(Subject barnet, Samtykkefaktum s, Utveksling u) {
        boolean staar = s.getTilstand() == Samtykketilstand.SAMTYKKETILSTAND_AKTIVT
                || s.getTilstand() == Samtykketilstand.SAMTYKKETILSTAND_AVGRENSET;
        boolean plan = (s.getFormaal() == Formaal.FORMAAL_IP || s.getFormaal() == Formaal.FORMAAL_COORD)
                && s.getKategorierList().contains(Kategori.KATEGORI_PLN);
        boolean selv = s.getGivereList().stream().anyMatch(g -> g.getEgenskap() == Giveregenskap.GIVEREGENSKAP_SELV);
        return staar && plan && selv && Dager.gjelder(s.getFra(), s.getTil(), Dager.dag(u.at())) && myndigDa(barnet, s);
    }

    private static boolean myndigDa(Subject barnet, Samtykkefaktum s) {
        return Faktalager.gjeldende(barnet, FactKind.FOEDSELSDATO).stream().reduce((_, etter) -> etter)
                .flatMap(f -> Dager.les(f.getFoedselsdato().getDato()))
                .filter(foedt -> Period.between(foedt, Dager.dag(Dager.moment(s.getGitt()))).getYears() >= MYNDIG)
                .isPresent();
    }

    private static Fakta statsborgerskap(Subject barnet, Utveksling u, Fakta foer) {
        Optional<Faktum> sagt = Faktalager.gjeldende(barnet, FactKind.STATSBORGERSKAP).stream().reduce((_, etter) -> etter);
        return sagt.isEmpty() ? foer : med(foer, FAKTUM_UTENLANDSK_STATSBORGER,
                sagt.get().getStatsborgerskap().getUtenlandsk(),
                Personer.BARNEVERN.contains(u.avsender().etat()) || u.erAvsender(sagt.get().getOppgittAv().getEnhet()));
    }

    private static Fakta avtalt(Subject barnet, Utveksling u, Fakta foer) {
        boolean avtalt = u.avsender().etat() == Etat.ETAT_FOS && Verv.faarAvFosterforeldre(u.mottaker(), barnet, u);
        return foer.med(FAKTUM_AVTALT_MED_BARNEVERNET, avtalt ? Sannhet.SANN : Sannhet.UKJENT);
    }

    /** What barnevernet has recorded goes before what the sender has considered. */
    private static Fakta underretning(Subject barnet, Utveksling u, Fakta foer) {
        var fare = FAKTUM_FARE_VED_UNDERRETNING;
        var holdt = Faktalager.gjeldende(barnet, FactKind.OPPLYSNINGSFORBEHOLD).stream()
                .map(Faktum::getOpplysningsforbehold).filter(f -> gjelder(f, u)).toList();
        if (holdt.isEmpty()) {
            return foer.av(fare) == Sannhet.SANN ? foer.med(fare, Sannhet.UKJENT) : foer;
        }
        return med(foer, fare, true, holdt.stream().anyMatch(f -> u.erAvsender(f.getVurdertAv())));
    }

    private static boolean gjelder(Opplysningsforbehold f, Utveksling u) {
        boolean overfor = f.getOverforCount() == 0 || u.person().isEmpty() || f.getOverforList().contains(u.person().get());
        return f.getGrunn() == Forbeholdsgrunn.FORBEHOLDSGRUNN_BARNEVERNET_HOLDER_TILBAKE && overfor
                && Dager.gjelder(f.getFra(), f.getTil(), Dager.dag(u.at()));
    }

    private static Fakta med(Fakta fakta, no.stillas.proto.regelverk.v1.Faktum faktum, boolean sant, boolean kjent) {
        var sannhet = sant ? Sannhet.SANN : Sannhet.USANN;
        return kjent ? fakta.med(faktum, sannhet) : fakta.medSkjult(faktum, sannhet);
    }
}
