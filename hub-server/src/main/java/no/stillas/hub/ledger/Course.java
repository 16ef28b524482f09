package no.stillas.hub.ledger;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.ledger.CommitListener.Commit;

/** Whose course the trace tells: that of one person, also under the pseudonyms joined with it, or of one conversation. */
public sealed interface Course {
    /** Whether a commit added to it. */
    boolean grewBy(Commit commit);

    record OfPerson(Pseudonym person) implements Course {
        public OfPerson {
            requireNonNull(person, "person is null");
        }

        @Override
        public boolean grewBy(Commit commit) {
            return commit.traced().contains(person);
        }
    }

    record OfConversation(UUID conversation) implements Course {
        public OfConversation {
            requireNonNull(conversation, "conversation is null");
        }

        @Override
        public boolean grewBy(Commit commit) {
            return commit.conversations().contains(conversation);
        }
    }
}
