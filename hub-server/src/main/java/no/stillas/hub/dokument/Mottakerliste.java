package no.stillas.hub.dokument;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.stillas.proto.judgement.v1.Utelatelse;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Kategori;

/**
 * What was left out, as the receiver may know it: that something was, never of a place or a person. A field is named by
 * its path, so that constraints on it can be waived. An element of a list is not, nor what was left out for somebody who
 * may not be mentioned: that it was there is what may not be known, and one entry without a path stands for all of it.
 * Indices go too, since they count what is gone. One reason stands for all of it: one of its own for places would be
 * a register of protected addresses.
 */
final class Mottakerliste {
    private static final Pattern INDEKS = Pattern.compile("\\[\\d+]");

    private Mottakerliste() {}

    /**
     * @param utelatt the exact list
     * @param unevnelige persons that may not be mentioned, by local reference
     */
    static List<Utelatelse> av(List<Utelatelse> utelatt, Set<String> unevnelige) {
        return utelatt.stream().map(u -> av(u, unevnelige.contains(u.getPerson()))).distinct().toList();
    }

    private static Utelatelse av(Utelatelse u, boolean unevnelig) {
        if (unevnelig || u.getSti().endsWith("]")) {
            return Utelatelse.newBuilder().setAarsak(Aarsak.AARSAK_UTELATT).build();
        }
        return Utelatelse.newBuilder()
                .setSti(INDEKS.matcher(u.getSti()).replaceAll(""))
                .setKategori(roeper(u.getKategori()) ? Kategori.KATEGORI_UNSPECIFIED : u.getKategori())
                .setAarsak(Aarsak.AARSAK_UTELATT)
                .build();
    }

    /** Categories whose mere presence tells something that the receiver may not know. */
    private static boolean roeper(Kategori kategori) {
        return switch (kategori) {
            case KATEGORI_ADR, KATEGORI_CLI, KATEGORI_HPS, KATEGORI_CRI, KATEGORI_FAM, KATEGORI_VOL, KATEGORI_ID,
                    KATEGORI_BVN, KATEGORI_UNSPECIFIED, UNRECOGNIZED -> true;
            case KATEGORI_DEC, KATEGORI_HEA, KATEGORI_EDU, KATEGORI_PPR, KATEGORI_ECO, KATEGORI_PLN, KATEGORI_ADM,
                    KATEGORI_STA, KATEGORI_ANO, KATEGORI_AGR -> false;
        };
    }
}
