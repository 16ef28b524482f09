package no.stillas.hub.directory;

import static java.util.Objects.requireNonNull;

import no.stillas.proto.kodeverk.v1.Funksjon;

/** Whom a sender wants to reach. */
public sealed interface To {
    /** A unit by its id. */
    record ToUnit(String id) implements To {
        public ToUnit {
            requireNonNull(id, "id is null");
        }
    }

    /** Whoever has a function in a place; the bydel is empty where the kommune has none. */
    record ToFunction(Funksjon function, String kommune, String bydel) implements To {
        public ToFunction {
            requireNonNull(function, "function is null");
            requireNonNull(kommune, "kommune is null");
            requireNonNull(bydel, "bydel is null");
        }
    }
}
