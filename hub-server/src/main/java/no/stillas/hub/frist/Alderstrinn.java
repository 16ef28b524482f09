package no.stillas.hub.frist;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A day on which an age changes who decides.
 *
 * @param navn stable, such as {@code 16} or {@code 24-31-12}
 * @param alder whole years that are reached that day; empty for the last day of the year of 24
 */
record Alderstrinn(String navn, OptionalInt alder) {
    private static final List<Alderstrinn> ALLE = Stream.concat(
            Stream.of(7, 12, 15, 16, 18, 20, 23, 25).map(a -> new Alderstrinn("" + a, OptionalInt.of(a))),
            Stream.of(new Alderstrinn("24-31-12", OptionalInt.empty()))).toList();

    /** Those that come after {@code fra} and not after {@code til} for one who was born that day. */
    static List<Alderstrinn> mellom(LocalDate foedt, LocalDate fra, LocalDate til) {
        return ALLE.stream().filter(t -> t.dag(foedt).isAfter(fra) && !t.dag(foedt).isAfter(til)).toList();
    }

    /** A birthday on 29 February is 1 March in other years. */
    LocalDate dag(LocalDate foedt) {
        if (alder.isEmpty()) {
            return LocalDate.of(foedt.getYear() + 24, Month.DECEMBER, 31);
        }
        return fyller(foedt, alder.getAsInt());
    }

    /** The day on which one who was born that day reaches an age in whole years. */
    static LocalDate fyller(LocalDate foedt, int alder) {
        LocalDate dag = foedt.plusYears(alder);
        return dag.getDayOfMonth() == foedt.getDayOfMonth() ? dag : dag.plusDays(1);
    }
}
