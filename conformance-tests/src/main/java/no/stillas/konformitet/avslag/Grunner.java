package no.stillas.konformitet.avslag;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.stillas.konformitet.avslag.Funn.Hva;

/** Why a scenario may hold without the rule that it names: written by hand, and kept as long as it does. */
public final class Grunner {
    private static final String SPOER = "?";

    private final Map<Hvilken, String> grunner = new TreeMap<>();

    /** A rule and a scenario, told by its name and not by its line. */
    public record Hvilken(String regel, String id, String navn) implements Comparable<Hvilken> {
        static Hvilken av(Nevning nevning) {
            return new Hvilken(nevning.hva().id(), nevning.scenario().id(), nevning.scenario().navn());
        }

        @Override
        public int compareTo(Hvilken annen) {
            return Comparator.comparing(Hvilken::regel).thenComparing(Hvilken::id).thenComparing(Hvilken::navn).compare(this, annen);
        }
    }

    /**
     * Reads them.
     *
     * @param tsv lines of rule, id and name of a scenario, and reason, with tabs between
     * @throws IllegalArgumentException where a line is none
     */
    public static Grunner les(List<String> tsv) {
        var lest = new Grunner();
        for (var linje : tsv) {
            var felt = linje.split("\t");
            if (felt.length != 4) {
                throw new IllegalArgumentException("ikke regel, id, navn og grunn med tabulator mellom: " + linje);
            }
            lest.grunner.put(new Hvilken(felt[0], felt[1], felt[2]), felt[3]);
        }
        return lest;
    }

    /** As this run says: what notices has no reason any more, and what does not has its own, or asks for one. */
    void etter(List<Funn> funn) {
        for (var f : funn) {
            var hvilken = Hvilken.av(f.nevning());
            switch (f.hva()) {
                case ROED, UTEBLE -> grunner.remove(hvilken);
                case LIK -> grunner.putIfAbsent(hvilken, SPOER);
                case BRUTT -> { }
            }
        }
    }

    /** Besides, nothing is kept of what no scenario says any more. */
    void bare(Set<Hvilken> nevnt) {
        grunner.keySet().removeIf(h -> !nevnt.contains(h));
    }

    /** Those that nobody has written. */
    public List<Hvilken> uten() {
        return grunner.entrySet().stream().filter(e -> e.getValue().equals(SPOER) || e.getValue().isBlank()).map(Map.Entry::getKey).toList();
    }

    /** All, by rule. */
    public Map<Hvilken, String> alle() {
        return Map.copyOf(grunner);
    }

    /** As the file has them. */
    String tsv() {
        return grunner.entrySet().stream().map(e -> String.join("\t", e.getKey().regel, e.getKey().id, e.getKey().navn, e.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    /** As rows of a table. */
    String rader() {
        return grunner.entrySet().stream().map(e -> "| " + String.join(" | ", "`" + e.getKey().regel + "`",
                e.getKey().id + " " + e.getKey().navn, e.getValue()) + " |\n").collect(Collectors.joining());
    }
}
