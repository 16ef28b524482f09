package no.stillas.hub.judgement;

import no.stillas.proto.kodeverk.v1.Aarsak;

/**
 * What one legal route comes to, from the best to the worst. Among several routes the best one counts, and among
 * several that fail the one that is nearest to being lawful is the one to tell of.
 */
enum Route {
    PASSERER(Aarsak.AARSAK_UNSPECIFIED, Dom.PASSERER),
    VURDERING(Aarsak.AARSAK_KREVER_VURDERING, Dom.VENTER),
    AVSLAATT_VURDERING(Aarsak.AARSAK_KREVER_VURDERING, Dom.STANSES),
    ATTESTASJON_MANGLER(Aarsak.AARSAK_ATTESTASJON_MANGLER, Dom.STANSES),
    RESERVASJON(Aarsak.AARSAK_RESERVASJON, Dom.STANSES),
    SAMTYKKE_FEIL_GIVER(Aarsak.AARSAK_SAMTYKKE_FEIL_GIVER, Dom.STANSES),
    SAMTYKKE_TRUKKET(Aarsak.AARSAK_SAMTYKKE_TRUKKET, Dom.STANSES),
    /** Covers it, but for the time. */
    SAMTYKKE_UTENFOR_TID(Aarsak.AARSAK_SAMTYKKE_MANGLER, Dom.STANSES),
    UTENFOR_OMFANG(Aarsak.AARSAK_UTENFOR_OMFANG, Dom.STANSES),
    SAMTYKKE_MANGLER(Aarsak.AARSAK_SAMTYKKE_MANGLER, Dom.STANSES),
    AAPNER_IKKE(Aarsak.AARSAK_IKKE_GRUNNLAG, Dom.STANSES),
    IKKE_I_KRAFT(Aarsak.AARSAK_IKKE_I_KRAFT, Dom.STANSES),
    IKKE_GRUNNLAG(Aarsak.AARSAK_IKKE_GRUNNLAG, Dom.STANSES);

    final Aarsak aarsak;
    /** What becomes of the information. */
    final Dom dom;

    Route(Aarsak aarsak, Dom dom) {
        this.aarsak = aarsak;
        this.dom = dom;
    }

    static Route beste(Route en, Route annen) {
        return en.ordinal() <= annen.ordinal() ? en : annen;
    }

    static Route daarligste(Route en, Route annen) {
        return en.ordinal() >= annen.ordinal() ? en : annen;
    }
}
