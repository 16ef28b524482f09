package no.stillas.hub.casefacts;

import com.google.protobuf.Message;
import java.util.Optional;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.fakta.Koordinatorer;
import no.stillas.hub.fakta.Planer;
import no.stillas.hub.judgement.facts.Egenskaper;
import no.stillas.hub.judgement.facts.Part;
import no.stillas.proto.exchange.v1.Rolle;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.plan.v1.IndividuellPlan;
import no.stillas.proto.regelverk.v1.Egenskap;

/** What sender and receiver are in this message about this child, besides what the directory says that they always are. */
final class Parter {
    private Parter() {}

    static Part avsender(Sak sak, Optional<Subject> barnet, Utveksling u) {
        var rolle = sak.melding().envelope().getSender().getRolle();
        var part = sak.avsender();
        if (rolle == Rolle.ROLLE_PAATALEMYNDIGHET && part.etat() == Etat.ETAT_POL) {
            part = part.med(part.egenskaper().med(Egenskap.EGENSKAP_PAATALEMYNDIGHET));
        }
        if (!sak.melding().envelope().getHandlende().getAnsatt().getHprNummer().isEmpty()) {
            part = part.med(part.egenskaper().med(Egenskap.EGENSKAP_HELSEPERSONELL));
        }
        return omBarnet(part, barnet, rolle == Rolle.ROLLE_KOORDINATOR, u);
    }

    static Part mottaker(Sak sak, Optional<Subject> barnet, Utveksling u) {
        var part = sak.mottaker();
        var besvart = sak.svarer().filter(b -> b.avsenderEnhet().equals(part.enhet()));
        if (besvart.filter(Sak.Besvart::bekymringsmelding).isPresent()
                && sak.melding().envelope().getFormaal() == Formaal.FORMAAL_FEEDBACK) {
            boolean privat = part.egenskaper().har(Egenskap.EGENSKAP_PRIVAT)
                    && !part.egenskaper().har(Egenskap.EGENSKAP_LOVPAALAGT_OPPGAVE);
            return new Part(privat ? Etat.ETAT_MEP : Etat.ETAT_MEO, part.enhet(), part.navngitt(),
                    part.egenskaper().med(Egenskap.EGENSKAP_MELDER));
        }
        var med = besvart.filter(Sak.Besvart::henvisning).isPresent()
                ? part.med(part.egenskaper().med(Egenskap.EGENSKAP_HENVISENDE_INSTANS))
                : part;
        boolean iPlan = sak.melding().envelope().getFormaal() == Formaal.FORMAAL_IP;
        return nyttBarnevern(sak, iPlanen(sak.melding().document(),
                Privatperson.av(omBarnet(med, barnet, iPlan, u), barnet, u), barnet, u));
    }

    /**
     * To name bvl § 13-5(1) is to say that the child has moved to the receiver's kommune. No register is asked: it learns
     * of a move last, and a duty of the first kind waits for none.
     */
    private static Part nyttBarnevern(Sak sak, Part part) {
        boolean flyttet = part.etat() == Etat.ETAT_BVT && !part.enhet().equals(sak.avsender().enhet())
                && sak.melding().envelope().getGrunnlagList().stream()
                        .anyMatch(p -> p.getGrunnlag() == Grunnlag.GRUNNLAG_BVL13_5_1);
        return flyttet ? part.med(part.egenskaper().med(Egenskap.EGENSKAP_NY_OPPHOLDSKOMMUNE)) : part;
    }

    static Optional<IndividuellPlan> planen(Optional<Message> document) {
        return document.filter(IndividuellPlan.class::isInstance).map(IndividuellPlan.class::cast);
    }

    /** Who takes part stands in the plan itself: a plan that is in use already makes a unit that it does not know new. */
    static Part iPlanen(Optional<Message> document, Part part, Optional<Subject> barnet, Utveksling u) {
        boolean nevnt = planen(document)
                .filter(p -> p.getDeltakereList().stream().anyMatch(d -> d.getTjeneste().getEnhet().equals(part.enhet())))
                .isPresent();
        if (!nevnt || part.egenskaper().har(Egenskap.EGENSKAP_DELTAKER_I_PLAN)) {
            return part;
        }
        boolean iBruk = barnet.filter(b -> !Planer.iBruk(b, Dager.dag(u.at())).isEmpty()).isPresent();
        return part.med(part.egenskaper().med(iBruk
                ? Egenskap.EGENSKAP_NY_DELTAKER : Egenskap.EGENSKAP_DELTAKER_I_PLAN));
    }

    static Part omBarnet(Part part, Optional<Subject> barnet, boolean somKoordinator, Utveksling u) {
        if (barnet.isEmpty()) {
            return part;
        }
        Egenskaper egenskaper = Verv.av(part, Optional.empty(), barnet.get(), u);
        for (var faktum : Faktalager.gjeldende(barnet.get(), FactKind.OMSORGSSTATUS)) {
            var omsorg = faktum.getOmsorgsstatus();
            if (Dager.gjelder(omsorg.getFra(), omsorg.getTil(), Dager.dag(u.at()))) {
                if (omsorg.getBosted().getEnhet().equals(part.enhet())) {
                    egenskaper = egenskaper.med(Egenskap.EGENSKAP_BARNET_BOR_HER);
                }
                if (omsorg.getSakseier().getEnhet().equals(part.enhet())) {
                    egenskaper = egenskaper.med(Egenskap.EGENSKAP_OMSORGSKOMMUNE);
                }
            }
        }
        for (var faktum : Planer.iBruk(barnet.get(), Dager.dag(u.at()))) {
            if (faktum.getPlan().getDeltakereList().stream()
                    .anyMatch(d -> d.getTjeneste().getEnhet().equals(part.enhet()))) {
                egenskaper = egenskaper.med(Egenskap.EGENSKAP_DELTAKER_I_PLAN);
            }
        }
        boolean koordinator = Koordinatorer.er(barnet.get(), part.enhet(), Dager.dag(u.at()));
        return koordinator && somKoordinator
                ? new Part(Etat.ETAT_BKO, part.enhet(), part.navngitt(), egenskaper.med(Egenskap.EGENSKAP_KOORDINATOR))
                : part.med(egenskaper);
    }
}
