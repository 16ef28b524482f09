package no.stillas.hub.trace;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import no.stillas.hub.ledger.CommitListener.Commit;
import no.stillas.hub.ledger.Writer;

/** Wakes those who watch when something that concerns them was committed on this node. */
@Singleton
final class Vekker {
    private final Map<Semaphore, Predicate<Commit>> lyttere = new ConcurrentHashMap<>();

    Vekker(Writer writer) {
        writer.onCommit(commit -> {
            lyttere.forEach((vekket, angaar) -> {
                if (angaar.test(commit)) {
                    vekket.release();
                }
            });
        });
    }

    /**
     * Releases {@code vekket} at each commit that concerns the listener, until it is closed.
     *
     * @param angaar asked on the writer's thread: quick, and without I/O
     */
    Lytter lytt(Semaphore vekket, Predicate<Commit> angaar) {
        lyttere.put(vekket, angaar);
        return () -> lyttere.remove(vekket);
    }

    /** How many watch now. */
    int antall() {
        return lyttere.size();
    }

    /** Ends the listening. */
    @FunctionalInterface
    interface Lytter extends AutoCloseable {
        @Override
        void close();
    }
}
