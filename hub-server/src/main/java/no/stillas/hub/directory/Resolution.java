package no.stillas.hub.directory;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** What became of looking for who has a function. */
public sealed interface Resolution {
    /** The unit that has it, and how it was found. */
    record Found(Unit unit, List<Via> via, String source) implements Resolution {
        public Found {
            requireNonNull(unit, "unit is null");
            via = List.copyOf(via);
            requireNonNull(source, "source is null");
        }
    }

    /** Nobody has it, or the place must be given more exactly. Says in bokmål what to do. */
    record NotFound(String text) implements Resolution {
        public NotFound {
            requireNonNull(text, "text is null");
        }
    }
}
