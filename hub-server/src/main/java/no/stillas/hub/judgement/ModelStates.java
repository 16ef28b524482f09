package no.stillas.hub.judgement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Samordning;
import no.stillas.proto.regelverk.v1.Modell;
import no.stillas.proto.regelverk.v1.Modellovergang;

/** Where a child is in the models, and what moves it. Derived from documents that passed, and from nothing else. */
final class ModelStates {
    private final Map<String, Modell> modeller = new TreeMap<>();
    private final Map<String, List<Overgang>> overganger = new HashMap<>();

    private record Overgang(Modellovergang data, ModelSelection utvalg) {
        boolean flytter(String naa, Facts f) {
            return data.getFraList().contains(naa) && f.samordning().kjennetegn().containsAll(data.getKjennetegnList())
                    && utvalg.gjelder(f);
        }
    }

    ModelStates(Collection<Modell> alle) {
        for (Modell m : alle) {
            if (m.getTilstandCount() > 0) {
                modeller.put(m.getId(), m);
                overganger.put(m.getId(), m.getOvergangList().stream().filter(Modellovergang::hasUtvalg)
                        .map(o -> new Overgang(o, new ModelSelection(m, o.getUtvalg()))).toList());
            }
        }
    }

    /** Where the child is in a model that has states. */
    static String naa(Modell modell, Samordning s) {
        return s.tilstand(modell.getId()).orElse(modell.getTilstand(0).getId());
    }

    /** Where the message moves the child when it passes, by model; only what changes. The first transition that fits counts. */
    Map<String, String> flyttet(Facts f) {
        Map<String, String> nye = new TreeMap<>();
        for (Modell m : modeller.values()) {
            String naa = naa(m, f.samordning());
            overganger.get(m.getId()).stream().filter(o -> o.flytter(naa, f)).findFirst()
                    .map(o -> o.data().getTil()).filter(til -> !til.equals(naa)).ifPresent(til -> nye.put(m.getId(), til));
        }
        return nye;
    }

    /** The shortest way by messages from one state to any of some; empty where there is none. */
    static List<Modellovergang> vei(Modell modell, String fra, Collection<String> til) {
        Map<String, List<Modellovergang>> veier = new HashMap<>(Map.of(fra, List.of()));
        ArrayDeque<String> koe = new ArrayDeque<>(List.of(fra));
        while (!koe.isEmpty()) {
            String her = koe.remove();
            if (til.contains(her)) {
                return veier.get(her);
            }
            for (Modellovergang o : modell.getOvergangList()) {
                if (o.hasUtvalg() && o.getFraList().contains(her) && !veier.containsKey(o.getTil())) {
                    List<Modellovergang> vei = new ArrayList<>(veier.get(her));
                    vei.add(o);
                    veier.put(o.getTil(), vei);
                    koe.add(o.getTil());
                }
            }
        }
        return List.of();
    }

    /** States that can be reached from where a child begins, by these transitions. */
    static Set<String> naaelige(Modell modell, boolean bareMeldinger) {
        Set<String> naadd = new HashSet<>(Set.of(modell.getTilstand(0).getId()));
        boolean flere = true;
        while (flere) {
            flere = false;
            for (Modellovergang o : modell.getOvergangList()) {
                if ((!bareMeldinger || o.hasUtvalg()) && o.getFraList().stream().anyMatch(naadd::contains)) {
                    flere |= naadd.add(o.getTil());
                }
            }
        }
        return naadd;
    }
}
