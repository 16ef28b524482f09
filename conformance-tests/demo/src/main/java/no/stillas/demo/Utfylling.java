package no.stillas.demo;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import no.stillas.adapter.sdk.ident.Uuid7;

/**
 * What a case leaves open: <code>${id:name}</code> is an id, the same wherever the name stands in the case;
 * <code>${org:unit}</code> the organisation number of the unit; <code>${dag+N}</code> today and N days,
 * <code>${naa+N}</code> the moment so many days on; <code>${fnr:person}</code>, <code>${foedt:person}</code> and
 * <code>${alder:person}</code> a declared person's number, birth date and age.
 */
final class Utfylling {
    static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Pattern AAPENT = Pattern.compile("\\$\\{(\\w+)(?::([^}+-]+(?:-[^}+]+)*))?([+-]\\d+)?}");

    private final Map<String, String> ider = new HashMap<>();
    private final SecureRandom tilfeldig = new SecureRandom();
    private final UnaryOperator<String> organisasjon;
    private final Personer personer;

    Utfylling(UnaryOperator<String> organisasjon, Personer personer) {
        this.organisasjon = organisasjon;
        this.personer = personer;
    }

    String fyll(String tekst) {
        return AAPENT.matcher(tekst).replaceAll(funn -> {
            int pluss = funn.group(3) == null ? 0 : Integer.parseInt(funn.group(3));
            return switch (funn.group(1)) {
                case "id" -> id(funn.group(2));
                case "org" -> organisasjon.apply(funn.group(2));
                case "fnr" -> personer.nummer(funn.group(2));
                case "foedt" -> personer.foedt(funn.group(2)).toString();
                case "alder" -> "" + personer.alder(funn.group(2));
                case "dag" -> LocalDate.now(OSLO).plusDays(pluss).toString();
                // by the calendar, as the day is: 24 hours a day miss it by one across a change of the clock
                case "naa" -> ZonedDateTime.now(OSLO).plusDays(pluss).truncatedTo(ChronoUnit.MILLIS).toInstant().toString();
                default -> throw new IllegalStateException("ukjent i en sak: " + funn.group());
            };
        });
    }

    String id(String navn) {
        return ider.computeIfAbsent(navn, n -> Uuid7.ny(Instant.now(), tilfeldig));
    }
}
