package no.stillas.hub.trace;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import no.stillas.hub.ledger.Writer;

/** Wakes those who watch when something was committed on this node. */
@Singleton
final class Vekker {
    private final Set<Semaphore> lyttere = ConcurrentHashMap.newKeySet();

    Vekker(Writer writer) {
        writer.onCommit(commit -> {
            if (!commit.conversations().isEmpty() || !commit.traced().isEmpty()) {
                lyttere.forEach(Semaphore::release);
            }
        });
    }

    /** Releases {@code vekket} at each commit until it is closed. */
    Lytter lytt(Semaphore vekket) {
        lyttere.add(vekket);
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
