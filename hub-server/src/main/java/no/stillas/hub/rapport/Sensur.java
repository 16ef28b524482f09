package no.stillas.hub.rapport;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Censors a table, and adds tables together. Pure.
 *
 * <p><b>What is guaranteed.</b> A cell from one to four is never shown. In every line of a table (of messages: all
 * cells that share two of document, receiver and outcome) with a censored cell, at least two are censored where the line has two, and their sum
 * is more than their number; so whoever knows the sum of a line besides cannot compute one of them, nor conclude that all
 * are ones. A table is made of a month that is over and of outcomes that do not change, and a sum over months shows a cell
 * only where every month's table shows it: every answer is computed from the censored tables alone, so that no
 * combination of answers tells more than the tables do. A combination that does not occur is not censored.
 *
 * <p><b>What is not.</b> The hub gives out no sums. Where a line has one cell only, whoever knows its sum from elsewhere
 * knows the cell; what an organisation's own systems tell it of its own messages, no censoring here can hide.
 */
final class Sensur {
    /** The smallest number that is shown. */
    static final long MINST = 5;

    private Sensur() {}

    /**
     * A censored table: every cell that occurs, without its number where it is censored.
     *
     * @param linjer by what cells stand in one line, one a direction
     */
    static <C extends Comparable<C>> Map<C, OptionalLong> tabell(Map<C, Long> antall, List<Function<C, Object>> linjer) {
        var skjult = new TreeSet<C>();
        antall.forEach((celle, n) -> {
            if (n < MINST) {
                skjult.add(celle);
            }
        });
        boolean endret = !skjult.isEmpty();
        while (endret) {
            endret = false;
            for (var linje : linjer) {
                for (var celler : linjer(antall, linje).values()) {
                    endret |= lukk(celler, antall, skjult);
                }
            }
        }
        var tabell = new TreeMap<C, OptionalLong>();
        antall.forEach((celle, n) -> tabell.put(celle, skjult.contains(celle) ? OptionalLong.empty() : OptionalLong.of(n)));
        return tabell;
    }

    private static <C extends Comparable<C>> Map<Object, List<C>> linjer(Map<C, Long> antall, Function<C, Object> linje) {
        return antall.keySet().stream().sorted().collect(Collectors.groupingBy(linje));
    }

    /** Censors the smallest that is shown in the line, where the censored ones do not hide each other. */
    private static <C extends Comparable<C>> boolean lukk(List<C> celler, Map<C, Long> antall, TreeSet<C> skjult) {
        var sensurert = celler.stream().filter(skjult::contains).toList();
        long sum = sensurert.stream().mapToLong(antall::get).sum();
        if (sensurert.isEmpty() || sensurert.size() > 1 && sum > sensurert.size()) {
            return false;
        }
        Optional<C> minste = celler.stream().filter(c -> !skjult.contains(c))
                .min(Comparator.<C>comparingLong(antall::get).thenComparing(Comparator.naturalOrder()));
        minste.ifPresent(skjult::add);
        return minste.isPresent();
    }

    /** The sum of censored tables: a cell that one of them censors is censored. */
    static <C extends Comparable<C>> Map<C, OptionalLong> sum(List<Map<C, OptionalLong>> tabeller) {
        var sum = new TreeMap<C, OptionalLong>();
        for (var tabell : tabeller) {
            tabell.forEach((celle, n) -> sum.merge(celle, n, (en, annen) -> en.isPresent() && annen.isPresent()
                    ? OptionalLong.of(en.getAsLong() + annen.getAsLong())
                    : OptionalLong.empty()));
        }
        return sum;
    }
}
