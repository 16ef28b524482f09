package no.stillas.hub.casefacts;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.judgement.facts.Fakta;
import no.stillas.hub.judgement.facts.Sannhet;
import no.stillas.proto.exchange.v1.Attest;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.fakta.v1.Omsorgsstatusfaktum;
import no.stillas.proto.fakta.v1.Planfaktum;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.regelverk.v1.Faktum;

/** What is known to be true of the case: from the records, and from what a professional attests in the message. */
final class Saksforhold {
    private Saksforhold() {}

    static Fakta av(Sak sak, Optional<Subject> barnet, Utveksling u) {
        var envelope = sak.melding().envelope();
        var fakta = Foranledning.av(sak, Informerte.av(envelope, sak.melding().document(),
                Grunnvilkaar.av(envelope, attestert(envelope, u, Fakta.ukjente()))));
        if (envelope.getPersonerList().stream()
                .anyMatch(p -> p.getIdentitet().getSlagCase() == Identitet.SlagCase.UFOEDT)) {
            fakta = fakta.med(Faktum.FAKTUM_UFOEDT, Sannhet.SANN);
        }
        return barnet.isPresent() ? Registrert.av(barnet.get(), u, fakta) : fakta;
    }

    /** The same facts with what is recorded read anew: for judging again what was attested before. */
    static Fakta igjen(Fakta foer, Optional<Subject> barnet, Utveksling u) {
        return barnet.isPresent() ? Registrert.av(barnet.get(), u, foer) : foer;
    }

    private static Fakta attestert(Envelope envelope, Utveksling u, Fakta fakta) {
        Set<Attest> attester = envelope.getGrunnlagList().stream()
                .flatMap(p -> p.getAttestasjon().getAttesterList().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Attest.class)));
        if (attester.contains(Attest.ATTEST_TUNGTVEIENDE)) {
            fakta = fakta.med(Faktum.FAKTUM_TUNGTVEIENDE_GRUNNER, Sannhet.SANN);
        }
        if (attester.contains(Attest.ATTEST_KAN_AVVERGES)) {
            fakta = fakta.med(Faktum.FAKTUM_KAN_AVVERGES, Sannhet.SANN);
        }
        if (attester.contains(Attest.ATTEST_FARE_VURDERT)) {
            fakta = fakta.med(Faktum.FAKTUM_FARE_VED_UNDERRETNING, Sannhet.USANN);
        }
        if (attester.contains(Attest.ATTEST_STRENGT_NOEDVENDIG)) {
            fakta = fakta.med(Faktum.FAKTUM_STRENGT_NOEDVENDIG, Sannhet.SANN);
        }
        if (attester.contains(Attest.ATTEST_ETTERFORSKNINGSHENSYN) && u.avsender().etat() == Etat.ETAT_POL) {
            fakta = fakta.med(Faktum.FAKTUM_ETTERFORSKNINGSHENSYN, Sannhet.SANN);
        }
        if (attester.contains(Attest.ATTEST_ANNEN_HOLDER_IKKE_MISTENKT) && u.avsender().etat() == Etat.ETAT_KRS) {
            fakta = fakta.med(Faktum.FAKTUM_ANNEN_HOLDER_MISTENKT, Sannhet.USANN);
        }
        if (attester.contains(Attest.ATTEST_NOEDVENDIG)) {
            fakta = noedvendig(envelope, fakta);
        }
        return fakta;
    }

    /** What "necessary" is attested for follows from the purpose. */
    private static Fakta noedvendig(Envelope envelope, Fakta fakta) {
        if (envelope.getFormaal() == Formaal.FORMAAL_FEEDBACK) {
            return fakta.med(Faktum.FAKTUM_NOEDVENDIG_FOR_MELDER, Sannhet.SANN);
        }
        if (envelope.getFormaal() == Formaal.FORMAAL_PARTY) {
            return fakta.med(Faktum.FAKTUM_NOEDVENDIG_FOR_OMSORGEN, Sannhet.SANN);
        }
        return envelope.getGrunnlagList().stream().anyMatch(p -> p.getGrunnlag() == Grunnlag.GRUNNLAG_BVL13_5_1)
                ? fakta.med(Faktum.FAKTUM_BEHOV_UTOVER_3_1, Sannhet.SANN)
                : fakta;
    }

    /** Who has the care of the child on the day, as it was said last. */
    static Optional<Omsorgsstatusfaktum> omsorgen(Subject barnet, Utveksling u) {
        return Faktalager.gjeldende(barnet, FactKind.OMSORGSSTATUS).stream()
                .map(f -> f.getOmsorgsstatus())
                .filter(o -> Dager.gjelder(o.getFra(), o.getTil(), Dager.dag(u.at())))
                .reduce((_, etter) -> etter);
    }

    static boolean kjent(Omsorgsstatusfaktum omsorg, Utveksling u) {
        return u.erAvsender(omsorg.getSakseier()) || u.erAvsender(omsorg.getBosted())
                || Personer.BARNEVERN.contains(u.avsender().etat());
    }

    static boolean kjent(Planfaktum plan, Utveksling u) {
        return u.erAvsender(plan.getKoordinator()) || u.erAvsender(plan.getAnsvarlig())
                || plan.getDeltakereList().stream().anyMatch(d -> u.erAvsender(d.getTjeneste()));
    }
}
