package no.stillas.konformitet.skjema;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moments as people say them, in Norwegian time: "nå", "i dag", "i morgen", "i går", "om 2 timer", "for 3 måneder siden",
 * each with "kl. 10:00" if need be; "2026-11-24", "2026-11-24 10:00".
 */
public final class Tid {
    /** Norwegian time. */
    public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private static final String MENGDE = "(\\d+) (sekund|minutt|time|dag|uke|måned|år)(?:er|r|en)?";
    private static final Pattern UTTRYKK = Pattern.compile(
            "(?:(nå|i dag|i morgen|i går)|om " + MENGDE + "|for " + MENGDE + " siden|(\\d{4}-\\d\\d-\\d\\d))(?: (?:kl\\. )?(\\d\\d:\\d\\d))?");

    private Tid() {}

    /** The moment that the words say; empty where they say none. */
    public static Optional<ZonedDateTime> les(String ord, Instant naa) {
        var treff = UTTRYKK.matcher(ord);
        if (!treff.matches()) {
            return Optional.empty();
        }
        var dag = dag(treff, naa.atZone(OSLO));
        return Optional.of(treff.group(7) == null ? dag : dag.with(LocalTime.parse(treff.group(7))));
    }

    private static ZonedDateTime dag(Matcher treff, ZonedDateTime naa) {
        if (treff.group(1) != null) {
            return switch (treff.group(1)) {
                case "i morgen" -> naa.plusDays(1);
                case "i går" -> naa.minusDays(1);
                default -> naa;
            };
        }
        if (treff.group(6) != null) {
            return LocalDateTime.of(LocalDate.parse(treff.group(6)), LocalTime.MIDNIGHT).atZone(OSLO);
        }
        return treff.group(2) == null
                ? flytt(naa, -Integer.parseInt(treff.group(4)), treff.group(5))
                : flytt(naa, Integer.parseInt(treff.group(2)), treff.group(3));
    }

    /** The moment so much later, or earlier: days and longer by the calendar, hours and shorter by the clock. */
    public static ZonedDateTime flytt(ZonedDateTime fra, int antall, String hva) {
        return switch (hva) {
            case "sekund" -> fra.plus(antall, ChronoUnit.SECONDS);
            case "minutt" -> fra.plus(antall, ChronoUnit.MINUTES);
            case "time" -> fra.plus(antall, ChronoUnit.HOURS);
            case "dag" -> fra.plusDays(antall);
            case "uke" -> fra.plusWeeks(antall);
            case "måned" -> fra.plus(Period.ofMonths(antall));
            case "år" -> fra.plus(Period.ofYears(antall));
            default -> throw new IllegalArgumentException("ikke et tidsrom: " + hva);
        };
    }
}
