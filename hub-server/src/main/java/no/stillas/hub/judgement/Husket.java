package no.stillas.hub.judgement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The last few things that took long to make, by what they were made of. Whoever asks for one that is being made waits for it. */
final class Husket<K, V> {
    private final Map<K, V> siste;

    /** Remembers so many: the ones last asked for. */
    Husket(int antall) {
        this.siste = new LinkedHashMap<>(antall, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldst) {
                return size() > antall;
            }
        };
    }

    /** What was made of it; what fails is made anew when it is asked for again. */
    synchronized V av(K hva, Function<K, V> lag) {
        return siste.computeIfAbsent(hva, lag);
    }
}
