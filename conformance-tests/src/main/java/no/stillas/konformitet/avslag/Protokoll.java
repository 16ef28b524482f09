package no.stillas.konformitet.avslag;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.stillas.konformitet.avslag.Funn.Hva;
import no.stillas.konformitet.avslag.Grunner.Hvilken;

/** What became of each rule and scenario when it was last tried: a run replaces what it has tried, and leaves the rest. */
final class Protokoll {
    /** What became of one, and in a few words how it was seen. */
    record Linje(Hva hva, String kort) {
        Linje {
            requireNonNull(hva, "hva is null");
            requireNonNull(kort, "kort is null");
        }
    }

    private final Map<Hvilken, Linje> linjer = new TreeMap<>();

    /** @param tsv lines of rule, id and name of a scenario, what became of it and how, with tabs between */
    static Protokoll les(List<String> tsv) {
        var lest = new Protokoll();
        tsv.stream().map(l -> l.split("\t", 5))
                .forEach(f -> lest.linjer.put(new Hvilken(f[0], f[1], f[2]), new Linje(Hva.valueOf(f[3]), f[4])));
        return lest;
    }

    void etter(List<Funn> funn) {
        funn.forEach(f -> linjer.put(Hvilken.av(f.nevning()), new Linje(f.hva(), f.kort().replace('\t', ' '))));
    }

    /** Nothing is kept of what no scenario says any more. */
    void bare(Set<Hvilken> nevnt) {
        linjer.keySet().removeIf(h -> !nevnt.contains(h));
    }

    /** By rule. */
    Map<Hvilken, Linje> linjer() {
        return linjer;
    }

    long antall(Hva hva) {
        return linjer.values().stream().filter(l -> l.hva == hva).count();
    }

    String tsv() {
        return linjer.entrySet().stream().map(e -> String.join("\t", e.getKey().regel(), e.getKey().id(), e.getKey().navn(),
                e.getValue().hva.name(), e.getValue().kort) + "\n").collect(Collectors.joining());
    }
}
