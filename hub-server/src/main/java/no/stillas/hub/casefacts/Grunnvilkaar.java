package no.stillas.hub.casefacts;

import java.util.Map;
import no.stillas.hub.judgement.facts.Fakta;
import no.stillas.hub.judgement.facts.Sannhet;
import no.stillas.proto.exchange.v1.Attest;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.regelverk.v1.Faktum;

/**
 * What follows from a named professional's word that a ground's own condition is met, for grounds whose paragraph has
 * one condition of the case. Where the paragraph has several, the word for one of them is no word for the other.
 */
final class Grunnvilkaar {
    private static final Map<Grunnlag, Faktum> VILKAAR = Map.ofEntries(
            Map.entry(Grunnlag.GRUNNLAG_FVL33_4, Faktum.FAKTUM_KLAGE_OPPRETTHOLDT),
            Map.entry(Grunnlag.GRUNNLAG_STRPL183_3, Faktum.FAKTUM_FENGSLING_UNDER_18),
            Map.entry(Grunnlag.GRUNNLAG_STRPL71B, Faktum.FAKTUM_OVERFOERT_71B),
            Map.entry(Grunnlag.GRUNNLAG_HOL10_3_7, Faktum.FAKTUM_INNLAGT_ETTER_10_3),
            Map.entry(Grunnlag.GRUNNLAG_BVL6_5_8, Faktum.FAKTUM_VEDTAK_6_4),
            Map.entry(Grunnlag.GRUNNLAG_BARNELOVA61A, Faktum.FAKTUM_FORELDRETVIST),
            Map.entry(Grunnlag.GRUNNLAG_BVL12_10, Faktum.FAKTUM_BISTANDSANMODNING),
            Map.entry(Grunnlag.GRUNNLAG_PBRL2_2B, Faktum.FAKTUM_FRISTBRUDD),
            Map.entry(Grunnlag.GRUNNLAG_FEEDBACK_3, Faktum.FAKTUM_UNDERSOEKELSE_AVSLUTTET),
            Map.entry(Grunnlag.GRUNNLAG_NAV8_5, Faktum.FAKTUM_INNHENTET_AV_MOTTAKER),
            Map.entry(Grunnlag.GRUNNLAG_OPPL25_1_2, Faktum.FAKTUM_INNHENTET_AV_MOTTAKER),
            Map.entry(Grunnlag.GRUNNLAG_OPPL25_1_3, Faktum.FAKTUM_INNHENTET_AV_MOTTAKER));

    private Grunnvilkaar() {}

    static Fakta av(Envelope envelope, Fakta fakta) {
        var ut = fakta;
        for (var paastand : envelope.getGrunnlagList()) {
            var vilkaar = VILKAAR.get(paastand.getGrunnlag());
            if (vilkaar != null && paastand.getAttestasjon().getAttesterList().contains(Attest.ATTEST_GRUNN_TIL_AA_TRO)) {
                ut = ut.med(vilkaar, Sannhet.SANN);
            }
        }
        return ut;
    }
}
