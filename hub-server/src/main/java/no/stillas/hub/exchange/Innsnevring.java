package no.stillas.hub.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.stillas.hub.frist.Myndigheter;
import no.stillas.proto.judgement.v1.Begrunnelse;
import no.stillas.proto.judgement.v1.Decision;
import no.stillas.proto.judgement.v1.Remedy;
import no.stillas.proto.judgement.v1.RemedyKind;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Utfall;

/** What narrows a message besides law and models: a decision that is signed by somebody who cannot make it. */
final class Innsnevring {
    private Innsnevring() {}

    /** Denied by something that is not the law of taushetsplikt; the law's own answer is kept for the auditor. */
    private static Dom avvist(Dom dom, Aarsak aarsak, String tekst) {
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

    private static Decision foerst(Begrunnelse grunn, Decision decision, boolean bare) {
        var ny = decision.toBuilder().setUtfall(Utfall.UTFALL_DENIED).clearBegrunnelser().addBegrunnelser(grunn);
        if (!bare) {
            ny.addAllBegrunnelser(decision.getBegrunnelserList());
        }
        return ny.clearUtelatelser().clearRemedies().build();
    }
}
