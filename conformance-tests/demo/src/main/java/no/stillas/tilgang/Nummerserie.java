package no.stillas.tilgang;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Synthetic identity numbers (month + 80), the same ones in the same order in every play, none twice. The control digits
 * are the ones of numbers allocated before 2032.
 */
public final class Nummerserie {
    private static final int[] VEKTER1 = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] VEKTER2 = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    private final int hopp;
    private final Map<String, Integer> brukt = new HashMap<>();
    private final List<String> delt = new ArrayList<>();

    /** From the first number of each day. */
    public Nummerserie() {
        this(0);
    }

    /**
     * Past so many numbers of each day, for a hub where others may have been used.
     *
     * @param hopp 0 to 300
     */
    public Nummerserie(int hopp) {
        this.hopp = hopp;
    }

    /** All that were given out. */
    public synchronized List<String> delt() {
        return List.copyOf(delt);
    }

    /** The next number of somebody born on this day. */
    public synchronized String neste(LocalDate foedt, boolean dnummer) {
        var dato = "%02d%02d%02d".formatted(foedt.getDayOfMonth() + (dnummer ? 40 : 0), foedt.getMonthValue() + 80,
                foedt.getYear() % 100);
        int individ = brukt.getOrDefault(dato, (foedt.getYear() >= 2000 ? 500 : 0) + hopp);
        while (true) {
            var ni = dato + "%03d".formatted(individ++);
            int k1 = kontroll(ni, VEKTER1);
            int k2 = k1 == 10 ? 10 : kontroll(ni + k1, VEKTER2);
            if (k2 != 10) {
                brukt.put(dato, individ);
                delt.add(ni + k1 + k2);
                return delt.getLast();
            }
        }
    }

    private static int kontroll(String siffer, int[] vekter) {
        int sum = 0;
        for (int i = 0; i < vekter.length; i++) {
            sum += vekter[i] * (siffer.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11;
    }
}
