package no.stillas.hub.judgement;

import java.util.Optional;
import no.stillas.hub.judgement.facts.FactsCodec;
import no.stillas.proto.judgement.v1.Decision;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.regelverk.v1.JudgedFacts;

/** The decision as it is stored, a pure function of what is stored with it: facts, what the document came to, and rules. */
public final class Avgjoerelse {
    private Avgjoerelse() {}

    /** Outcome of the message as a whole: what passes by the law is still denied where its document cannot do without the rest. */
    public static Utfall utfall(Judged judged, Optional<Dokumentspor.Rest> rest) {
        return switch (judged) {
            case Held _ -> Utfall.UTFALL_HELD;
            case Denied _ -> Utfall.UTFALL_DENIED;
            // What a duty of the first kind carries goes without what is essential too: it is never stopped.
            case Permitted _, Redacted _ -> rest.map(Dokumentspor.Rest::vesentlig).orElse(false)
                    && !judged.decision().plikt()
                            ? Utfall.UTFALL_DENIED
                            : rest.map(r -> r.utelatt().isEmpty()).orElse(true) ? Utfall.UTFALL_PERMITTED : Utfall.UTFALL_REDACTED;
        };
    }

    /** What the auditor may know: the true outcome, rules and reasons, and the exact fields that were left out. */
    public static Decision av(Judged judged, RuleBook bok, Dokumentspor spor) {
        Decision revisor = Explanation.revisor(judged, bok, spor.lokal());
        return switch (judged) {
            case Held _ -> revisor;
            case Denied _, Permitted _, Redacted _ -> {
                Decision.Builder ut = revisor.toBuilder().setUtfall(utfall(judged, spor.rest()));
                spor.rest().ifPresent(r -> ut.clearUtelatelser().addAllUtelatelser(r.utelatt()));
                if (ut.getUtfall() == Utfall.UTFALL_DENIED) {
                    ut.clearOppfoelging();
                }
                yield ut.build();
            }
        };
    }

    /** The record that is stored with the decision. */
    public static JudgedFacts grunnlag(Judged judged, Dokumentspor spor) {
        // What is held names no field, whatever may come of it when it is judged again.
        Dokumentspor lest = judged instanceof Held ? new Dokumentspor(spor.lokal(), Optional.empty()) : spor;
        return FactsCodec.tilProto(judged.decision().facts()).toBuilder().setDokument(lest.tilProto()).build();
    }
}
