package no.stillas.hub.directory;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import no.stillas.proto.felles.v1.Periode;

/**
 * Whole days in Europe/Oslo, both ends inclusive.
 *
 * @param from first day
 * @param to last day
 */
public record Days(LocalDate from, LocalDate to) {
    /** Where the law's days begin and end. */
    static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /** No beginning and no end. */
    public static final Days ALWAYS = new Days(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    public Days {
        requireNonNull(from, "from is null");
        requireNonNull(to, "to is null");
    }

    static Days of(Periode periode) {
        return new Days(
                LocalDate.parse(periode.getFra()),
                periode.getTil().isEmpty() ? ALWAYS.to : LocalDate.parse(periode.getTil()));
    }

    /** The day in Europe/Oslo that the moment lies in. */
    static LocalDate day(Instant at) {
        return at.atZone(OSLO).toLocalDate();
    }

    /** Whether the day is one of them. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether they go on for good. */
    public boolean open() {
        return to.equals(ALWAYS.to);
    }

    boolean overlaps(Days other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /** The days that are in both. They must overlap. */
    Days and(Days other) {
        return new Days(from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
    }
}
