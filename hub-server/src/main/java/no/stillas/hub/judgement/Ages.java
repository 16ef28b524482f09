package no.stillas.hub.judgement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import no.stillas.hub.judgement.facts.Person;

/** Ages in whole years by the calendar of Norway. A birthday on 29 February is 1 March in other years. */
final class Ages {
    static final int UKJENT = -1;
    private static final int VOKSEN = 18;
    private static final ZoneId NORGE = ZoneId.of("Europe/Oslo");
    private static final int DOEGN = 24 * 60 * 60;
    /** The last that was asked for: what is asked next is most often in the same half of the year. */
    private static volatile Klokke sist = Klokke.ved(Instant.EPOCH);

    /** From when until when the clock of Norway is this many seconds before UTC. */
    private record Klokke(long fra, long til, int foran) {
        static Klokke ved(Instant tidspunkt) {
            ZoneRules regler = NORGE.getRules();
            return new Klokke(sekund(regler.previousTransition(tidspunkt.plusSeconds(1)), Long.MIN_VALUE),
                    sekund(regler.nextTransition(tidspunkt), Long.MAX_VALUE), regler.getOffset(tidspunkt).getTotalSeconds());
        }

        private static long sekund(ZoneOffsetTransition skifte, long uten) {
            return skifte == null ? uten : skifte.toEpochSecond();
        }
    }

    private Ages() {}

    static LocalDate dag(Instant tidspunkt) {
        Klokke klokke = sist;
        long sekund = tidspunkt.getEpochSecond();
        if (sekund < klokke.fra || sekund >= klokke.til) {
            klokke = Klokke.ved(tidspunkt);
            sist = klokke;
        }
        return LocalDate.ofEpochDay(Math.floorDiv(sekund + klokke.foran, DOEGN));
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
