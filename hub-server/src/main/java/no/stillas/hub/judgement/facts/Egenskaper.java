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
 * @param skjulte those of them that the sender may not know of
 */
public record Egenskaper(long maske, long skjulte) {
    private static final Egenskaper INGEN = new Egenskaper(0, 0);

    public Egenskaper {
        skjulte &= maske;
    }

    /** Properties that the sender may know of, all of them. */
    public Egenskaper(long maske) {
        this(maske, 0);
    }

    public static Egenskaper ingen() {
        return INGEN;
    }

    public static Egenskaper av(Egenskap... egenskaper) {
        return av(Arrays.asList(egenskaper));
    }

    public static Egenskaper av(Collection<Egenskap> egenskaper) {
        long maske = 0;
        for (Egenskap egenskap : egenskaper) {
            maske |= bit(egenskap);
        }
        return new Egenskaper(maske);
    }

    public boolean har(Egenskap egenskap) {
        return (maske & bit(egenskap)) != 0;
    }

    public Egenskaper med(Egenskap egenskap) {
        return new Egenskaper(maske | bit(egenskap), skjulte & ~bit(egenskap));
    }

    /** With a property that the sender may not know of, unless it is known already. */
    public Egenskaper medSkjult(Egenskap egenskap) {
        return har(egenskap) ? this : new Egenskaper(maske | bit(egenskap), skjulte | bit(egenskap));
    }

    public Egenskaper uten(Egenskap egenskap) {
        return new Egenskaper(maske & ~bit(egenskap), skjulte);
    }

    /** Those that the sender may know of. */
    Egenskaper synlige() {
        return skjulte == 0 ? this : new Egenskaper(maske & ~skjulte);
    }

    /** The properties in the order of the contract. */
    public List<Egenskap> liste() {
        List<Egenskap> liste = new ArrayList<>(Long.bitCount(maske));
        for (long rest = maske; rest != 0; rest &= rest - 1) {
            liste.add(Egenskap.forNumber(Long.numberOfTrailingZeros(rest)));
        }
        return List.copyOf(liste);
    }

    private static long bit(Egenskap egenskap) {
        return 1L << egenskap.getNumber();
    }
}
