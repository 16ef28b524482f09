package no.stillas.hub.judgement;

import java.util.Comparator;
import java.util.List;
import no.stillas.proto.Kanonisk;
import no.stillas.proto.regelverk.v1.Eldrelov;
import no.stillas.proto.regelverk.v1.Etatsord;
import no.stillas.proto.regelverk.v1.Grunnlagsregel;
import no.stillas.proto.regelverk.v1.Kategoriord;
import no.stillas.proto.regelverk.v1.Modell;
import no.stillas.proto.regelverk.v1.Modellregel;
import no.stillas.proto.regelverk.v1.Modellutgave;
import no.stillas.proto.regelverk.v1.Pliktord;
import no.stillas.proto.regelverk.v1.Pliktregel;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Regelbok;
import no.stillas.proto.regelverk.v1.Regelsett;
import no.stillas.proto.regelverk.v1.Regimeperiode;
import no.stillas.proto.regelverk.v1.Spoersmaal;
import no.stillas.proto.regelverk.v1.Tjenesteprofil;

/** One order for the same rules, so that they have one hash. */
final class Canonical {
    private Canonical() {}

    /** Sorted where order means nothing. Profile entries stay as written: the first that fits decides. */
    static Regelsett sortert(Regelsett sett) {
        Regelsett.Builder sortert = Regelsett.newBuilder();
        if (sett.hasFasttekst()) {
            sortert.setFasttekst(sett.getFasttekst());
        }
        return sortert
                .addAllRegel(ordnet(sett.getRegelList(), Comparator.comparing(Regel::getId)))
                .addAllProfil(sett.getProfilList())
                .addAllGrunnlag(ordnet(sett.getGrunnlagList(),
                        Comparator.comparing((Grunnlagsregel g) -> g.getGrunnlag().getNumber())))
                .addAllTjenesteprofil(ordnet(sett.getTjenesteprofilList(),
                        Comparator.comparing((Tjenesteprofil t) -> t.getProfil().getNumber())))
                .addAllRegime(ordnet(sett.getRegimeList(),
                        Comparator.comparing((Regimeperiode r) -> r.getRegime().getNumber())))
                .addAllKategoriord(ordnet(sett.getKategoriordList(),
                        Comparator.comparing((Kategoriord k) -> k.getKategori().getNumber())))
                .addAllEtatsord(ordnet(sett.getEtatsordList(),
                        Comparator.comparing((Etatsord e) -> e.getEtat().getNumber())))
                .addAllPliktord(ordnet(sett.getPliktordList(),
                        Comparator.comparing((Pliktord p) -> p.getPlikt().getNumber())))
                .addAllSpoersmaal(ordnet(sett.getSpoersmaalList(), Comparator.comparing(Spoersmaal::getId)))
                .addAllPliktregel(ordnet(sett.getPliktregelList(), Comparator.comparing(Pliktregel::getId)))
                .addAllEldrelov(ordnet(sett.getEldrelovList(),
                        Comparator.comparing((Eldrelov e) -> e.getRegime().getNumber())))
                .build();
    }

    private static <T> List<T> ordnet(List<T> liste, Comparator<T> orden) {
        return liste.stream().sorted(orden).toList();
    }

    static List<Modell> sorterte(List<Modell> modeller) {
        return ordnet(modeller.stream().map(Canonical::sortert).toList(), Comparator.comparing(Modell::getId));
    }

    /** The versions of kommuner's own models, by model and age. */
    static List<Modellutgave> utgaver(List<Modellutgave> utgaver) {
        return ordnet(utgaver.stream().map(u -> u.toBuilder().setModell(sortert(u.getModell())).build()).toList(),
                Comparator.comparing((Modellutgave u) -> u.getModell().getId()).thenComparing(Modellutgave::getFra));
    }

    static Modell sortert(Modell m) {
        return m.toBuilder().clearRegel()
                .addAllRegel(ordnet(m.getRegelList(), Comparator.comparing(Modellregel::getId))).build();
    }

    /** SHA-256 over what one model says, in hexadecimal. */
    static String hash(Modell modell) {
        return Kanonisk.hex(Kanonisk.sha256(Kanonisk.bytes(sortert(modell))));
    }

    static String hash(Regelbok sett) {
        return Kanonisk.hex(Kanonisk.sha256(Kanonisk.bytes(sett)));
    }
}
