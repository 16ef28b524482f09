package no.stillas.hub.consent;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.ledger.Writer;

/** Wakes those who follow something about a person when a commit of this node has changed the person's facts. */
@Singleton
final class Foelgere {
    /** How often a follower looks by itself: what another node has changed wakes nobody here. */
    private static final long POLL_SEKUNDER = 2;

    private final Map<Pseudonym, Set<Semaphore>> venter = new ConcurrentHashMap<>();

    Foelgere(Writer writer) {
        requireNonNull(writer, "writer is null").onCommit(commit -> commit.subjects().forEach(this::vekk));
    }

    /** Starts to listen; close to stop. */
    Lytter lytt(Pseudonym person) {
        var signal = new Semaphore(0);
        venter.computeIfAbsent(person, _ -> ConcurrentHashMap.newKeySet()).add(signal);
        return new Lytter(person, signal);
    }

    private void vekk(Pseudonym person) {
        venter.getOrDefault(person, Set.of()).forEach(Semaphore::release);
    }

    /** One who listens. */
    final class Lytter implements AutoCloseable {
        private final Pseudonym person;
        private final Semaphore signal;

        private Lytter(Pseudonym person, Semaphore signal) {
            this.person = person;
            this.signal = signal;
        }

        /** Waits until something may have changed. Blocks. */
        void vent() {
            try {
                if (signal.tryAcquire(POLL_SEKUNDER, TimeUnit.SECONDS)) {
                    signal.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() {
            venter.computeIfPresent(person, (_, signaler) -> {
                signaler.remove(signal);
                return signaler.isEmpty() ? null : signaler;
            });
        }
    }
}
