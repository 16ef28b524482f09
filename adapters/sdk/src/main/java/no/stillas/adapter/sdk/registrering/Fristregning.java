package no.stillas.adapter.sdk.registrering;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import no.stillas.proto.adapter.v1.Aapningstid;
import no.stillas.proto.adapter.v1.Svarfrist;

/**
 * When an answer is due: weeks and months by the calendar, working days by Norwegian holidays with the first day not
 * counted, hours by the clock. A day ends at midnight in Oslo.
 */
final class Fristregning {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final HolidayManager HELLIGDAGER = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NORWAY));

    private Fristregning() {}

    static Instant frist(Instant fra, Svarfrist frist) {
        var dag = fra.atZone(OSLO).toLocalDate();
        return switch (frist.getLengdeCase()) {
            case TIMER -> fra.plus(Duration.ofHours(frist.getTimer()));
            case UKER -> slutten(dag.plusWeeks(frist.getUker()));
            case MAANEDER -> slutten(dag.plusMonths(frist.getMaaneder()));
            case VIRKEDAGER -> slutten(virkedager(dag, frist.getVirkedager()));
            case LENGDE_NOT_SET -> throw new IllegalStateException("the sector file was checked");
        };
    }

    static LocalDate dag(Instant naar) {
        return naar.atZone(OSLO).toLocalDate();
    }

    private static Instant slutten(LocalDate dag) {
        return dag.plusDays(1).atStartOfDay(OSLO).toInstant().minusSeconds(1);
    }

    private static LocalDate virkedager(LocalDate fra, int antall) {
        var dag = fra;
        for (int igjen = antall; igjen > 0; ) {
            dag = dag.plusDays(1);
            if (virkedag(dag)) {
                igjen--;
            }
        }
        return dag;
    }

    /** Whether somebody is there: on a working day, within the hours; without hours, always. */
    static boolean aapent(Instant naa, Aapningstid tid) {
        if (tid.getFra().isEmpty() || tid.getTil().isEmpty()) {
            return true;
        }
        var her = naa.atZone(OSLO);
        var klokken = her.toLocalTime();
        return virkedag(her.toLocalDate())
                && !klokken.isBefore(LocalTime.parse(tid.getFra()))
                && klokken.isBefore(LocalTime.parse(tid.getTil()));
    }

    private static boolean virkedag(LocalDate dag) {
        return dag.getDayOfWeek() != DayOfWeek.SATURDAY && dag.getDayOfWeek() != DayOfWeek.SUNDAY && !HELLIGDAGER.isHoliday(dag);
    }
}
