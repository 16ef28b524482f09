package no.stillas.hub.judgement.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import no.stillas.proto.regelverk.v1.Egenskap;

/**
 * What a sender or a receiver is known to be. What is not in the set is not known to hold, and does not hold.
 *
 * @param maske one bit a property, at the property's number in the contract
 */
public record Egenskaper(long maske) {
    private static final Egenskaper INGEN = new Egenskaper(0);

    public static Egenskaper ingen() {
        return INGEN;
    }

    public static Egenskaper av(Egenskap... egenskaper) {
        return av(Arrays.asList(egenskaper));
    }

    public static Egenskaper av(Collection<Egenskap> egenskaper) {
        long maske = 0;
        for (Egenskap egenskap : egenskaper) {
            maske |= 1L << egenskap.getNumber();
        }
        return new Egenskaper(maske);
    }

    public boolean har(Egenskap egenskap) {
        return (maske & 1L << egenskap.getNumber()) != 0;
    }

    public Egenskaper med(Egenskap egenskap) {
        return new Egenskaper(maske | 1L << egenskap.getNumber());
    }

    public Egenskaper uten(Egenskap egenskap) {
        return new Egenskaper(maske & ~(1L << egenskap.getNumber()));
    }

    /** The properties in the order of the contract. */
    public List<Egenskap> liste() {
        List<Egenskap> liste = new ArrayList<>(Long.bitCount(maske));
        for (long rest = maske; rest != 0; rest &= rest - 1) {
            liste.add(Egenskap.forNumber(Long.numberOfTrailingZeros(rest)));
        }
        return List.copyOf(liste);
    }
}
