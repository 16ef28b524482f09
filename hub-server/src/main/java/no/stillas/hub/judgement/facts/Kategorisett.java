package no.stillas.hub.judgement.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import no.stillas.proto.kodeverk.v1.Kategori;

/**
 * Set of information categories.
 *
 * @param maske one bit a category, at the category's number in the contract
 */
public record Kategorisett(int maske) {
    private static final Kategorisett INGEN = new Kategorisett(0);
    private static final Kategorisett ALLE = av(Arrays.stream(Kategori.values())
            .filter(k -> k != Kategori.UNRECOGNIZED && k != Kategori.KATEGORI_UNSPECIFIED).toList());

    public static Kategorisett ingen() {
        return INGEN;
    }

    public static Kategorisett alle() {
        return ALLE;
    }

    public static Kategorisett av(Kategori... kategorier) {
        return av(Arrays.asList(kategorier));
    }

    public static Kategorisett av(Collection<Kategori> kategorier) {
        int maske = 0;
        for (Kategori kategori : kategorier) {
            maske |= bit(kategori);
        }
        return new Kategorisett(maske);
    }

    public static int bit(Kategori kategori) {
        return 1 << kategori.getNumber();
    }

    public boolean har(Kategori kategori) {
        return (maske & bit(kategori)) != 0;
    }

    public boolean erTomt() {
        return maske == 0;
    }

    public Kategorisett med(Kategori kategori) {
        return new Kategorisett(maske | bit(kategori));
    }

    public Kategorisett uten(Kategorisett andre) {
        return new Kategorisett(maske & ~andre.maske);
    }

    public Kategorisett felles(Kategorisett andre) {
        return new Kategorisett(maske & andre.maske);
    }

    /** The categories in the order of the contract. */
    public List<Kategori> liste() {
        List<Kategori> liste = new ArrayList<>(Integer.bitCount(maske));
        for (int rest = maske; rest != 0; rest &= rest - 1) {
            liste.add(Kategori.forNumber(Integer.numberOfTrailingZeros(rest)));
        }
        return List.copyOf(liste);
    }
}
