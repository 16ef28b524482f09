package no.stillas.hub.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** The hub's own ids: UUIDv7, so that the id alone says which month's partition a row is in. */
public final class MessageIds {
    private MessageIds() {}

    /** A new id that carries {@code at} to the millisecond. */
    public static UUID next(Instant at) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long high = at.toEpochMilli() << 16 | 0x7000L | random.nextLong(1 << 12);
        long low = 0x8000_0000_0000_0000L | random.nextLong() >>> 2;
        return new UUID(high, low);
    }

    /** The time in a UUIDv7. */
    public static Instant timeOf(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }

    /** First day, in UTC, of the month that a row with this id lies in. */
    public static LocalDate monthOf(UUID id) {
        return LocalDate.ofInstant(timeOf(id), ZoneOffset.UTC).withDayOfMonth(1);
    }
}
