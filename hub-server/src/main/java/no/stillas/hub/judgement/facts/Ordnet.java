package no.stillas.hub.judgement.facts;

import java.util.List;

/** Lists whose order says nothing: facts that say the same are equal, in whatever order they came. */
final class Ordnet {
    private Ordnet() {}

    /** Sorted, none twice. Most are so already, since each change of the facts makes them anew. */
    static <T extends Comparable<? super T>> List<T> av(List<T> liste) {
        for (int i = 1; i < liste.size(); i++) {
            if (liste.get(i - 1).compareTo(liste.get(i)) >= 0) {
                return liste.stream().distinct().sorted().toList();
            }
        }
        return List.copyOf(liste);
    }
}
