package no.stillas.hub.directory;

import static java.util.Objects.requireNonNull;

/** A step on the way from what was asked for to the unit that answers. */
public sealed interface Via {
    /** The step in bokmål, for a timeline. */
    String text();

    /** The kommune is gone; another follows. */
    record Merged(String from, String to, String text) implements Via {
        public Merged {
            requireNonNull(from, "from is null");
            requireNonNull(to, "to is null");
            requireNonNull(text, "text is null");
        }
    }

    /** The function was resolved to a unit. */
    record Responsible(String unit, String source, String text) implements Via {
        public Responsible {
            requireNonNull(unit, "unit is null");
            requireNonNull(source, "source is null");
            requireNonNull(text, "text is null");
        }
    }

    /** The unit is gone; another follows. */
    record Followed(String from, String to, String text) implements Via {
        public Followed {
            requireNonNull(from, "from is null");
            requireNonNull(to, "to is null");
            requireNonNull(text, "text is null");
        }
    }

    /** The unit is closed and it is urgent; another answers now. */
    record Closed(String from, String to, String text) implements Via {
        public Closed {
            requireNonNull(from, "from is null");
            requireNonNull(to, "to is null");
            requireNonNull(text, "text is null");
        }
    }
}
