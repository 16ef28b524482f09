package no.stillas.hub.judgement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import no.stillas.hub.judgement.facts.Person;

/** Ages in whole years by the calendar of Norway. A birthday on 29 February is 1 March in other years. */
final class Ages {
    static final int UKJENT = -1;
    private static final int VOKSEN = 18;
    private static final ZoneId NORGE = ZoneId.of("Europe/Oslo");

    private Ages() {}

    static LocalDate dag(Instant tidspunkt) {
        return ZonedDateTime.ofInstant(tidspunkt, NORGE).toLocalDate();
    }

    /** Age on the day, or {@link #UKJENT}. A birth date in the future is an unborn child, age 0. */
    static int alder(Person person, LocalDate dag) {
        if (person.foedselsdato().isEmpty()) {
            return switch (person.rolle()) {
                case PERSONROLLE_FORELDER, PERSONROLLE_FOSTERFORELDER, PERSONROLLE_PARTNER, PERSONROLLE_GRAVID,
                        PERSONROLLE_MELDER, PERSONROLLE_ANDRE -> VOKSEN;
                case PERSONROLLE_BARN, PERSONROLLE_SOESKEN, PERSONROLLE_UNSPECIFIED, UNRECOGNIZED -> UKJENT;
            };
        }
        return alder(person.foedselsdato().get(), dag);
    }

    static int alder(LocalDate foedt, LocalDate dag) {
        int alder = dag.getYear() - foedt.getYear();
        boolean foerBursdag = dag.getMonthValue() < foedt.getMonthValue()
                || dag.getMonthValue() == foedt.getMonthValue() && dag.getDayOfMonth() < foedt.getDayOfMonth();
        return Math.max(0, foerBursdag ? alder - 1 : alder);
    }
}
