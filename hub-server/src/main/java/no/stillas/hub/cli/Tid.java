package no.stillas.hub.cli;

import com.google.protobuf.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** Moments and days as a Norwegian reader writes them, on Norwegian clocks. */
final class Tid {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss");
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private Tid() {}

    static String moment(Timestamp tid) {
        return Instant.ofEpochSecond(tid.getSeconds(), tid.getNanos()).atZone(OSLO).format(MOMENT);
    }

    /** What the clock on the wall said; the first of the two where it said so twice. */
    static Timestamp norsk(LocalDateTime tid) {
        return Timestamp.newBuilder().setSeconds(tid.atZone(OSLO).toEpochSecond()).build();
    }

    /** A day of the contracts; what cannot be read as one stays as it is. */
    static String dag(String iso) {
        try {
            return iso.isEmpty() ? "" : LocalDate.parse(iso).format(DAG);
        } catch (DateTimeParseException e) {
            return iso;
        }
    }
}
