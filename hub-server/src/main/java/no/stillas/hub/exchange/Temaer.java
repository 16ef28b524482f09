package no.stillas.hub.exchange;

import java.util.EnumSet;
import java.util.Set;
import no.stillas.proto.forespoersel.v1.Tema;
import no.stillas.proto.kodeverk.v1.Kategori;

/** What a question about a topic asks for. An order opens what it asks for and no more. */
final class Temaer {
    private Temaer() {}

    static Set<Kategori> kategorier(Tema tema) {
        return switch (tema) {
            case TEMA_HELSE -> EnumSet.of(Kategori.KATEGORI_HEA);
            case TEMA_PSYKISK_HELSE -> EnumSet.of(Kategori.KATEGORI_HEA, Kategori.KATEGORI_HPS);
            case TEMA_SKOLE -> EnumSet.of(Kategori.KATEGORI_EDU);
            case TEMA_SAKKYNDIG -> EnumSet.of(Kategori.KATEGORI_PPR);
            case TEMA_OMSORG -> EnumSet.of(Kategori.KATEGORI_BVN);
            case TEMA_FAMILIE -> EnumSet.of(Kategori.KATEGORI_FAM);
            case TEMA_OEKONOMI -> EnumSet.of(Kategori.KATEGORI_ECO);
            case TEMA_VOLD -> EnumSet.of(Kategori.KATEGORI_VOL);
            case TEMA_STRAFFBARE_FORHOLD -> EnumSet.of(Kategori.KATEGORI_CRI);
            case TEMA_OPPHOLDSSTED -> EnumSet.of(Kategori.KATEGORI_ADR);
            case TEMA_OPPMOETE -> EnumSet.of(Kategori.KATEGORI_ADM);
            case TEMA_UNSPECIFIED, UNRECOGNIZED -> EnumSet.noneOf(Kategori.class);
        };
    }
}
