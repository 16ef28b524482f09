package no.stillas.hub.judgement;

import java.util.Objects;
import no.stillas.proto.avtale.v1.Avtaletype;

/** The named thing that a held message waits for. When it comes, the message is judged again. */
public sealed interface Wait {
    /** An agreement in force between two organisations; their order means nothing. */
    record Avtale(Avtaletype type, String orgA, String orgB) implements Wait {
        public Avtale {
            Objects.requireNonNull(type, "type is null");
            Objects.requireNonNull(orgA, "orgA is null");
            Objects.requireNonNull(orgB, "orgB is null");
        }
    }

    /** A document about the child, by the full name of its type. */
    record Steg(String dokumenttype) implements Wait {
        public Steg {
            Objects.requireNonNull(dokumenttype, "dokumenttype is null");
        }
    }

    /** A named human's answer to a rule. */
    record Menneske(String regel) implements Wait {
        public Menneske {
            Objects.requireNonNull(regel, "regel is null");
        }
    }
}
