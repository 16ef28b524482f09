package no.stillas.hub.identitetsnummer;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Optional;

/**
 * What eleven digits say: raised day, raised month, and by which rule the control digits hold. The two-digit year
 * decides nothing, as the century cannot be known: 29 February is taken in every year that can be a leap year.
 */
record Elleve(boolean dag40, Serie serie, Kontrollregel regel) {
    private static final int[] VEKTER1 = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] VEKTER2 = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    static Optional<Elleve> les(String tekst) {
        if (tekst.length() != 11 || !tekst.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        var siffer = tekst.chars().map(c -> c - '0').toArray();
        int dag = siffer[0] * 10 + siffer[1];
        int maaned = siffer[2] * 10 + siffer[3];
        int aar = siffer[4] * 10 + siffer[5];
        boolean dag40 = dag > 40;
        return kontroll(siffer).flatMap(regel -> serie(dag40 ? dag - 40 : dag, maaned, aar)
                .map(serie -> new Elleve(dag40, serie, regel)));
    }

    private static Optional<Kontrollregel> kontroll(int[] siffer) {
        int rest1 = (sum(VEKTER1, siffer) + siffer[9]) % 11;
        int rest2 = (sum(VEKTER2, siffer) + siffer[10]) % 11;
        if (rest2 != 0 || rest1 > 3) {
            return Optional.empty();
        }
        return Optional.of(rest1 == 0 ? Kontrollregel.GAMMEL : Kontrollregel.BARE_2032);
    }

    private static int sum(int[] vekter, int[] siffer) {
        int sum = 0;
        for (int i = 0; i < vekter.length; i++) {
            sum += vekter[i] * siffer[i];
        }
        return sum;
    }

    private static Optional<Serie> serie(int dag, int maaned, int aar) {
        for (var serie : Serie.values()) {
            if (finnes(dag, maaned - serie.tillegg(), aar)) {
                return Optional.of(serie);
            }
        }
        return Optional.empty();
    }

    private static boolean finnes(int dag, int maaned, int aar) {
        try {
            var monthDay = MonthDay.of(maaned, dag);
            return aar % 4 == 0 || monthDay.isValidYear(2001);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
