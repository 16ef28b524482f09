package no.stillas.hub.judgement;

import no.stillas.proto.kodeverk.v1.Aarsak;

/**
 * What one legal route comes to, from the best to the worst. Among several routes the best one counts, and among
 * several that fail the one that is nearest to being lawful is the one to tell of.
 */
enum Route {
    PASSERER(Aarsak.AARSAK_UNSPECIFIED),
    VURDERING(Aarsak.AARSAK_KREVER_VURDERING),
    AVSLAATT_VURDERING(Aarsak.AARSAK_KREVER_VURDERING),
    ATTESTASJON_MANGLER(Aarsak.AARSAK_ATTESTASJON_MANGLER),
    RESERVASJON(Aarsak.AARSAK_RESERVASJON),
    SAMTYKKE_FEIL_GIVER(Aarsak.AARSAK_SAMTYKKE_FEIL_GIVER),
    SAMTYKKE_TRUKKET(Aarsak.AARSAK_SAMTYKKE_TRUKKET),
    /** Covers it, but for the time. */
    SAMTYKKE_UTENFOR_TID(Aarsak.AARSAK_SAMTYKKE_MANGLER),
    UTENFOR_OMFANG(Aarsak.AARSAK_UTENFOR_OMFANG),
    SAMTYKKE_MANGLER(Aarsak.AARSAK_SAMTYKKE_MANGLER),
    AAPNER_IKKE(Aarsak.AARSAK_IKKE_GRUNNLAG),
    IKKE_I_KRAFT(Aarsak.AARSAK_IKKE_I_KRAFT),
    IKKE_GRUNNLAG(Aarsak.AARSAK_IKKE_GRUNNLAG);

    final Aarsak aarsak;

    Route(Aarsak aarsak) {
        this.aarsak = aarsak;
    }

    static Route beste(Route en, Route annen) {
        return en.ordinal() <= annen.ordinal() ? en : annen;
    }

    static Route daarligste(Route en, Route annen) {
        return en.ordinal() >= annen.ordinal() ? en : annen;
    }
}
