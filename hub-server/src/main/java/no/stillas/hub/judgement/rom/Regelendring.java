package no.stillas.hub.judgement.rom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.stillas.hub.judgement.Dom;
import no.stillas.hub.judgement.RuleBook;

/**
 * What a change of rules flips, over all that the old and the new rules tell apart.
 *
 * @param celler how many cells were judged by both
 * @param vendinger how many cells go from one outcome to another, by "from -> to"
 * @param steder the places where an outcome flips: what the old rules answered, the new, and in how many cells
 */
public record Regelendring(long celler, Map<String, Long> vendinger, List<Vending> steder) {
    /** A flip at one place. */
    public record Vending(Sted sted, Svar foer, Svar etter, long celler) {}

    private record Noekkel(Sted sted, Svar foer, Svar etter) {}

    public Regelendring {
        vendinger = Map.copyOf(vendinger);
        steder = List.copyOf(steder);
    }

    /** Judges the whole space by both. Takes seconds. */
    public static Regelendring mellom(RuleBook foer, RuleBook etter) {
        long[] celler = {0};
        Map<String, Long> vendinger = new TreeMap<>();
        Map<Noekkel, Long> steder = new LinkedHashMap<>();
        Rom.av(foer, etter).hver((sted, facts) -> {
            celler[0]++;
            var a = Svar.av(facts, foer);
            var b = Svar.av(facts, etter);
            if (a.dom() != b.dom()) {
                vendinger.merge(ord(a.dom()) + " -> " + ord(b.dom()), 1L, Long::sum);
                steder.merge(new Noekkel(sted, a, b), 1L, Long::sum);
            }
        });
        return new Regelendring(celler[0], vendinger,
                steder.entrySet().stream().map(e -> new Vending(e.getKey().sted, e.getKey().foer, e.getKey().etter, e.getValue())).toList());
    }

    private static String ord(Dom dom) {
        return new Svar(dom, Optional.empty()).toString();
    }
}
