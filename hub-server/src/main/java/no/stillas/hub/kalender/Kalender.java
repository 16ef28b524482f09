package no.stillas.hub.kalender;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.stillas.hub.fakta.Dager;
import no.stillas.proto.regelverk.v1.Fristledd;

/**
 * When a deadline ends, by the calendar of Norway. Hours and minutes go by the clock, also where it is moved; weeks and
 * months end with the corresponding day, or with the last day of a month that is too short; the first day is not counted.
 * Months that are counted back end with the corresponding day before.
 */
public final class Kalender {
    private static final HolidayManager NORGE =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NORWAY));

    private Kalender() {}

    /**
     * The last moment that is in time, in whole microseconds.
     *
     * @param ledd the steps of its length; none of them names a field of a document
     * @param flyttes an end on a Saturday or a holiday moves to the next virkedag
     */
    public static Instant slutt(Instant fra, List<Fristledd> ledd, boolean flyttes) {
        Instant slutt = fra;
        for (Fristledd ett : ledd) {
            slutt = etter(slutt, ett);
        }
        return flyttes ? flyttet(slutt) : slutt;
    }

    /** The last moment of a day. */
    public static Instant utgangen(LocalDate dag) {
        return Dager.etter(dag).minusNanos(1_000);
    }

    /** The day that a moment lies in, moved to the next virkedag where it is none. */
    public static Instant flyttet(Instant slutt) {
        LocalDate dag = Dager.dag(slutt);
        return virkedag(dag) ? slutt : utgangen(virkedager(dag, 1));
    }

    /** The last moment of the first virkedag after the day that a moment lies in. */
    public static Instant nesteVirkedag(Instant fra) {
        return utgangen(virkedager(Dager.dag(fra), 1));
    }

    private static boolean virkedag(LocalDate dag) {
        return dag.getDayOfWeek() != DayOfWeek.SATURDAY && dag.getDayOfWeek() != DayOfWeek.SUNDAY
                && !NORGE.isHoliday(dag);
    }

    private static Instant etter(Instant fra, Fristledd ledd) {
        LocalDate dag = Dager.dag(fra);
        return switch (ledd.getLengdeCase()) {
            case MINUTTER -> fra.plus(Duration.ofMinutes(ledd.getMinutter()));
            case TIMER -> fra.plus(Duration.ofHours(ledd.getTimer()));
            case DAGER -> utgangen(dag.plusDays(ledd.getDager()));
            case VIRKEDAGER -> utgangen(virkedager(dag, ledd.getVirkedager()));
            case UKER -> utgangen(dag.plusWeeks(ledd.getUker()));
            case MAANEDER -> utgangen(dag.plusMonths(ledd.getMaaneder()));
            case MAANEDER_FOER -> utgangen(dag.minusMonths(ledd.getMaanederFoer()));
            case STRAKS -> fra;
            case FELT, LENGDE_NOT_SET -> throw new IllegalStateException("the deadline's length is not of the calendar");
        };
    }

    private static LocalDate virkedager(LocalDate fra, int antall) {
        LocalDate dag = fra;
        for (int igjen = antall; igjen > 0; ) {
            dag = dag.plusDays(1);
            if (virkedag(dag)) {
                igjen--;
            }
        }
        return dag;
    }
}
