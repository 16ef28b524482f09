package no.stillas.hub.trace;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.ledger.CommitListener.Commit;
import no.stillas.hub.ledger.Followups;
import no.stillas.hub.ledger.Followups.TraceEntry;

/** Whose course is read. Blocks on the database. */
sealed interface Kilde {
    /** Rows after a position, the oldest first. */
    List<TraceEntry> etter(Followups oppfoelging, long posisjon, int antall);

    /** Rows before a position, the newest first. */
    List<TraceEntry> foer(Followups oppfoelging, long posisjon, int antall);

    /** Whether a commit added to the course. */
    boolean fikk(Commit commit);

    record Samtale(UUID id) implements Kilde {
        public Samtale {
            requireNonNull(id, "id is null");
        }

        @Override
        public List<TraceEntry> etter(Followups oppfoelging, long posisjon, int antall) {
            return oppfoelging.traceIn(id, posisjon, antall);
        }

        @Override
        public List<TraceEntry> foer(Followups oppfoelging, long posisjon, int antall) {
            return oppfoelging.traceInBefore(id, posisjon, antall);
        }

        @Override
        public boolean fikk(Commit commit) {
            return commit.conversations().contains(id);
        }
    }

    record Barn(Pseudonym hvem) implements Kilde {
        public Barn {
            requireNonNull(hvem, "hvem is null");
        }

        @Override
        public List<TraceEntry> etter(Followups oppfoelging, long posisjon, int antall) {
            return oppfoelging.traceOf(hvem, posisjon, antall);
        }

        @Override
        public List<TraceEntry> foer(Followups oppfoelging, long posisjon, int antall) {
            return oppfoelging.traceOfBefore(hvem, posisjon, antall);
        }

        @Override
        public boolean fikk(Commit commit) {
            return commit.traced().contains(hvem);
        }
    }
}
