package no.stillas.konformitet.sertifikat.motpart;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What has happened on the line, in order. Safe for several threads. */
final class Hendelseslogg {
    private final List<Hendelse> hendelser = new ArrayList<>();

    synchronized void noter(Hendelse hendelse) {
        hendelser.add(hendelse);
        notifyAll();
    }

    synchronized List<Hendelse> alle() {
        return List.copyOf(hendelser);
    }

    /** Looks until there is something to see, at most so long; what lies in a store is not told of, and is looked for. */
    <T> Optional<T> vent(Duration lengst, Supplier<Optional<T>> hva) {
        long slutt = System.nanoTime() + lengst.toNanos();
        while (true) {
            int foer = alle().size();
            var funnet = hva.get();
            long igjen = slutt - System.nanoTime();
            if (funnet.isPresent() || igjen <= 0 || !ventPaaNytt(foer, Math.clamp(igjen / 1_000_000, 1, 20))) {
                return funnet;
            }
        }
    }

    private synchronized boolean ventPaaNytt(int foer, long millis) {
        try {
            if (hendelser.size() == foer) {
                wait(millis);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
