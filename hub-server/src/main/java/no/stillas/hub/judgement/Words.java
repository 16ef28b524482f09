package no.stillas.hub.judgement;

import java.util.EnumMap;
import java.util.Map;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Plikt;
import no.stillas.proto.regelverk.v1.Regelsett;

/** How categories, obligations and agencies are called in texts. */
final class Words {
    private final Map<Kategori, String> kategorier = new EnumMap<>(Kategori.class);
    private final Map<Plikt, String> plikter = new EnumMap<>(Plikt.class);
    private final Map<Etat, String> etater = new EnumMap<>(Etat.class);

    Words(Regelsett sett) {
        sett.getKategoriordList().forEach(k -> kategorier.put(k.getKategori(), k.getOrd()));
        sett.getPliktordList().forEach(p -> plikter.put(p.getPlikt(), p.getOrd()));
        sett.getEtatsordList().forEach(e -> etater.put(e.getEtat(), e.getOrd()));
    }

    String av(Kategori kategori) {
        return kategorier.getOrDefault(kategori, "opplysninger");
    }

    String av(Plikt plikt) {
        return plikter.getOrDefault(plikt, "plikt som reglene ikke har ord for");
    }

    String av(Etat etat) {
        return etater.getOrDefault(etat, "tjenesten");
    }
}
