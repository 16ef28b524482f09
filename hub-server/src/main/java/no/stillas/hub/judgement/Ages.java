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
    /** The latest that was asked for: what is asked next is most often of the same day. */
    private static volatile Doegn sist = Doegn.av(LocalDate.EPOCH);

    /** One day, and its seconds: on two days of the year there are an hour more or less of them. */
    private record Doegn(LocalDate dag, long fra, long til) {
        static Doegn av(LocalDate dag) {
            return new Doegn(dag, start(dag), start(dag.plusDays(1)));
        }

        private static long start(LocalDate dag) {
            return dag.atStartOfDay(NORGE).toEpochSecond();
        }
    }

    private Ages() {}

    static LocalDate dag(Instant tidspunkt) {
        Doegn doegn = sist;
        long sekund = tidspunkt.getEpochSecond();
        if (doegn.fra <= sekund && sekund < doegn.til) {
            return doegn.dag;
        }
        LocalDate dag = ZonedDateTime.ofInstant(tidspunkt, NORGE).toLocalDate();
        if (sekund >= doegn.til) {
            sist = Doegn.av(dag);
        }
        return dag;
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
