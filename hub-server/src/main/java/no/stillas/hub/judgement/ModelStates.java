package no.stillas.hub.judgement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Samordning;
import no.stillas.proto.regelverk.v1.Modell;
import no.stillas.proto.regelverk.v1.Modellovergang;
import no.stillas.proto.regelverk.v1.Utvalg;

/** Where a child is in the models, and what moves it. Derived from documents that passed, and from nothing else. */
final class ModelStates {
    private final Map<String, Modell> modeller = new TreeMap<>();
    private final Map<Modell, List<Overgang>> overganger = new HashMap<>();
    private final ModelEditions utgaver;
    private final Set<String> medDag;

    private record Overgang(Modellovergang data, ModelSelection utvalg) {
        boolean flytter(String naa, Facts f, Collection<String> sier) {
            return data.getFraList().contains(naa) && sier.containsAll(data.getKjennetegnList()) && utvalg.gjelder(f);
        }
    }

    ModelStates(Collection<Modell> alle, ModelEditions utgaver) {
        this.utgaver = utgaver;
        alle.stream().filter(m -> m.getTilstandCount() > 0).forEach(m -> {
            modeller.put(m.getId(), m);
            overganger.put(m, overganger(m, u -> new ModelSelection(m, u)));
        });
        utgaver.alle().stream().map(ModelEdition::modell)
                .forEach(m -> overganger.put(m, overganger(m, u -> ModelSelection.egen(m, u))));
        this.medDag = overganger.values().stream().flatMap(List::stream).map(Overgang::data).filter(o -> !o.getDag().isEmpty())
                .flatMap(o -> o.getUtvalg().getDokumentList().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether some transition reads a day in documents of this type. */
    boolean leserDag(String dokumenttype) {
        return medDag.contains(dokumenttype);
    }

    private static List<Overgang> overganger(Modell m, Function<Utvalg, ModelSelection> utvalg) {
        return m.getOvergangList().stream().filter(Modellovergang::hasUtvalg)
                .map(o -> new Overgang(o, utvalg.apply(o.getUtvalg()))).toList();
    }

    /**
     * Where the child is in a model that has states. What the model does not have is as if no document had moved it; so is where
     * a case of another version ended, whatever this one calls by the same name.
     */
    static String naa(Modell modell, Samordning s) {
        return s.plass(modell.getId()).filter(t -> t.versjon().isEmpty() || t.versjon().equals(modell.getVersjon()))
                .map(Samordning.Tilstand::tilstand).filter(t -> modell.getTilstandList().stream().anyMatch(m -> m.getId().equals(t)))
                .orElseGet(() -> modell.getTilstand(0).getId());
    }

    /**
     * What moves the child when the message passes, by model; only what changes, or begins anew where a measure of time begins. The
     * first transition that fits counts.
     */
    Map<String, Modellovergang> flyttet(Facts f) {
        Map<String, Modellovergang> nye = new TreeMap<>();
        for (Modell m : modeller.values()) {
            ny(m, f, f.samordning().kjennetegn()).ifPresent(o -> nye.put(m.getId(), o));
        }
        for (String id : utgaver.modeller()) {
            utgaver.gjelder(id, f.samordning()).filter(u -> u.modell().getTilstandCount() > 0 && !utgaver.tilSide(u, f.samordning()))
                    .ifPresent(u -> ny(u.modell(), f, u.sier(f.samordning().kjennetegn()))
                            .ifPresent(o -> nye.put(id, o)));
        }
        return nye;
    }

    private Optional<Modellovergang> ny(Modell m, Facts f, Collection<String> sier) {
        String naa = naa(m, f.samordning());
        return overganger.get(m).stream().filter(o -> o.flytter(naa, f, sier)).findFirst()
                .map(Overgang::data).filter(o -> !o.getTil().equals(naa) || begynner(m, naa));
    }

    private static boolean begynner(Modell m, String tilstand) {
        return m.getTidsmaalList().stream().anyMatch(t -> t.getFraList().contains(tilstand));
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
