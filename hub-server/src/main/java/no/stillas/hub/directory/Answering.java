package no.stillas.hub.directory;

import static java.util.Objects.requireNonNull;

/**
 * Who answers at a moment.
 *
 * @param unit the unit that answers; its telephone is answered by a human
 * @param itself whether it is the one that was asked for
 */
public record Answering(Unit unit, boolean itself) {
    public Answering {
        requireNonNull(unit, "unit is null");
    }

    /** The number to ring. */
    public String phone() {
        return unit.phone();
    }
}
