package no.stillas.hub.fakta;

import com.google.protobuf.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import no.stillas.proto.felles.v1.Periode;

/** Days as Norwegian law counts them: in Europe/Oslo, and an end day is the last day that counts. */
public final class Dager {
    /** Where a day begins and ends. */
    public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private Dager() {}

    /** The day of a moment. */
    public static LocalDate dag(Instant moment) {
        return LocalDate.ofInstant(moment, OSLO);
    }

    /** The first moment of a day. */
    public static Instant fra(LocalDate dag) {
        return dag.atStartOfDay(OSLO).toInstant();
    }

    /** The first moment after a last day. */
    public static Instant etter(LocalDate sisteDag) {
        return fra(sisteDag.plusDays(1));
    }

    /** A day as the contract writes it; empty where nothing is written or the day does not exist. */
    public static Optional<LocalDate> les(String iso) {
        if (iso.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Whether the period holds on a day. A first day that cannot be read never comes. */
    public static boolean gjelder(String fra, String til, LocalDate dag) {
        return les(fra).filter(f -> !dag.isBefore(f)).isPresent()
                && les(til).map(t -> !dag.isAfter(t)).orElse(til.isEmpty());
    }

    /** Whether the period holds on a day. */
    public static boolean gjelder(Periode periode, LocalDate dag) {
        return gjelder(periode.getFra(), periode.getTil(), dag);
    }

    public static Timestamp stempel(Instant moment) {
        return Timestamp.newBuilder().setSeconds(moment.getEpochSecond()).setNanos(moment.getNano()).build();
    }

    public static Instant moment(Timestamp stempel) {
        return Instant.ofEpochSecond(stempel.getSeconds(), stempel.getNanos());
    }
}
