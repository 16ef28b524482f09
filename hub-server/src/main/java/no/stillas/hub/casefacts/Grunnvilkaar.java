package no.stillas.hub.casefacts;

import static no.stillas.proto.exchange.v1.Attest.*;
import static no.stillas.proto.kodeverk.v1.Grunnlag.*;
import static no.stillas.proto.regelverk.v1.Faktum.*;

import java.util.List;
import no.stillas.hub.judgement.facts.Fakta;
import no.stillas.hub.judgement.facts.Sannhet;
import no.stillas.proto.exchange.v1.Attest;
import no.stillas.proto.exchange.v1.Attestasjon;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.regelverk.v1.Faktum;

/**
 * What follows from a named professional's word that a ground's own condition is met, for grounds whose paragraph has
 * one condition of the case. Where the paragraph has several, the word for one of them is no word for the other.
 */
final class Grunnvilkaar {
    /**
     * @param attest what must be attested, on this ground
     * @param helsepersonell only by one with an HPR number: it is theirs to judge
     */
    private record Vilkaar(Grunnlag grunnlag, Attest attest, boolean helsepersonell, Faktum faktum) {
        Vilkaar(Grunnlag grunnlag, Faktum faktum) {
            this(grunnlag, ATTEST_GRUNN_TIL_AA_TRO, false, faktum);
        }

        boolean sagt(Grunnlag naevnt, Attestasjon attestasjon) {
            return grunnlag == naevnt && attestasjon.getAttesterList().contains(attest)
                    && (!helsepersonell || !attestasjon.getAnsatt().getHprNummer().isEmpty());
        }
    }

    private static final List<Vilkaar> VILKAAR = List.of(
            new Vilkaar(GRUNNLAG_FVL33_4, FAKTUM_KLAGE_OPPRETTHOLDT),
            new Vilkaar(GRUNNLAG_STRPL183_3, FAKTUM_FENGSLING_UNDER_18),
            new Vilkaar(GRUNNLAG_STRPL71B, FAKTUM_OVERFOERT_71B),
            // the answer to the same transfer
            new Vilkaar(GRUNNLAG_BVL13_5_4, FAKTUM_OVERFOERT_71B),
            new Vilkaar(GRUNNLAG_HOL10_3_7, FAKTUM_INNLAGT_ETTER_10_3),
            new Vilkaar(GRUNNLAG_BVL6_5_8, FAKTUM_VEDTAK_6_4),
            new Vilkaar(GRUNNLAG_BARNELOVA61A, FAKTUM_FORELDRETVIST),
            new Vilkaar(GRUNNLAG_BVL12_10, FAKTUM_BISTANDSANMODNING),
            new Vilkaar(GRUNNLAG_PBRL2_2B, FAKTUM_FRISTBRUDD),
            new Vilkaar(GRUNNLAG_FEEDBACK_3, FAKTUM_UNDERSOEKELSE_AVSLUTTET),
            // asked for on paper or by telephone; a request that came through the hub is referenced, see Foranledning
            new Vilkaar(GRUNNLAG_NAV8_5, FAKTUM_INNHENTET_AV_MOTTAKER),
            new Vilkaar(GRUNNLAG_OPPL25_1_2, FAKTUM_INNHENTET_AV_MOTTAKER),
            new Vilkaar(GRUNNLAG_OPPL25_1_3, FAKTUM_INNHENTET_AV_MOTTAKER),
            new Vilkaar(GRUNNLAG_INT42, FAKTUM_INNHENTET_AV_MOTTAKER),
            // hpl § 25: necessary for helsehjelp, in the eyes of the one who treats
            new Vilkaar(GRUNNLAG_HPL25, ATTEST_NOEDVENDIG, true, FAKTUM_HELSEHJELP),
            new Vilkaar(GRUNNLAG_FOSTER19, ATTEST_ALVORLIGE_MANGLER, false, FAKTUM_ALVORLIGE_MANGLER),
            new Vilkaar(GRUNNLAG_FOSTER6, ATTEST_ALVORLIGE_MANGLER, false, FAKTUM_ALVORLIGE_MANGLER));

    private Grunnvilkaar() {}

    static Fakta av(Envelope envelope, Fakta fakta) {
        var ut = fakta;
        for (var paastand : envelope.getGrunnlagList()) {
            for (var vilkaar : VILKAAR) {
                if (vilkaar.sagt(paastand.getGrunnlag(), paastand.getAttestasjon())) {
                    ut = ut.med(vilkaar.faktum(), Sannhet.SANN);
                }
            }
        }
        return ut;
    }
}
