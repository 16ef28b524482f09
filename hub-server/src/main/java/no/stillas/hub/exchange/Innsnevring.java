package no.stillas.hub.exchange;

import com.google.protobuf.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.frist.Myndigheter;
import no.stillas.proto.judgement.v1.Begrunnelse;
import no.stillas.proto.judgement.v1.Decision;
import no.stillas.proto.judgement.v1.Remedy;
import no.stillas.proto.judgement.v1.RemedyKind;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.plan.v1.IndividuellPlan;

/** What narrows a message that the law lets pass: a unit's own rule, and that a child has one individuell plan. */
final class Innsnevring {
    private Innsnevring() {}

    /** Denied by something that is not the law of taushetsplikt; the law's own answer is kept for the auditor. */
    static Dom avvist(Dom dom, Aarsak aarsak, String tekst) {
        var grunn = Begrunnelse.newBuilder().setAarsak(aarsak).setTekst(tekst).build();
        return new Dom(dom.judged(), Utfall.UTFALL_DENIED, aarsak, foerst(grunn, dom.avsender(), true),
                foerst(grunn, dom.revisor(), false), Optional.empty(), List.of(), List.of(), List.of(), Set.of(), Set.of(),
                dom.pseudonymer(), dom.faktabytes(), dom.regelsett());
    }

    /** A decision that is signed by somebody who cannot make it is not accepted as one; only who can may make it so. */
    static Dom myndighet(Dom dom, Myndigheter.Mangel mangel) {
        var avvist = avvist(dom, Aarsak.AARSAK_KOMPETANSE_MANGLER, mangel.tekst());
        var avsender = avvist.avsender().toBuilder()
                .setBegrunnelser(0, avvist.avsender().getBegrunnelser(0).toBuilder().setParagraf(mangel.paragraf()))
                .addRemedies(Remedy.newBuilder().setKind(RemedyKind.REMEDY_KIND_MENNESKE_AVGJOER).setTekst(mangel.tekst()))
                .build();
        return new Dom(avvist.judged(), avvist.utfall(), avvist.aarsak(), avsender, avvist.revisor(), avvist.leveres(),
                avvist.utelatt(), avvist.plikter(), avvist.merknader(), avvist.samtykker(), avvist.venterPaa(),
                avvist.pseudonymer(), avvist.faktabytes(), avvist.regelsett());
    }

    static Dom plan(Dom dom, Optional<Message> document, Optional<Subject> barnet) {
        boolean annen = document.filter(IndividuellPlan.class::isInstance).map(IndividuellPlan.class::cast)
                .flatMap(p -> barnet.map(b -> Registrering.annenPlanFinnes(p, b)))
                .orElse(false);
        return annen && dom.leveres().isPresent()
                ? avvist(dom, Aarsak.AARSAK_PLAN_FINNES, "Barnet har allerede en individuell plan. Det skal bare være én "
                        + "(FOR-2022-06-22-1110 § 3). Ta kontakt med koordinatoren for den planen som er i bruk.")
                : dom;
    }

    private static Decision foerst(Begrunnelse grunn, Decision decision, boolean bare) {
        var ny = decision.toBuilder().setUtfall(Utfall.UTFALL_DENIED).clearBegrunnelser().addBegrunnelser(grunn);
        if (!bare) {
            ny.addAllBegrunnelser(decision.getBegrunnelserList());
        }
        return ny.clearUtelatelser().clearRemedies().build();
    }
}
