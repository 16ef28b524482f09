package no.stillas.hub.directory;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import no.stillas.proto.directory.v1.Dag;

/** Norwegian public holidays, for opening hours. */
final class Holidays {
    private static final HolidayManager NORWAY =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NORWAY));

    private Holidays() {}

    /** What kind of day it is for those who open and close. */
    static Dag kind(LocalDate day) {
        if (NORWAY.isHoliday(day)) {
            return Dag.DAG_HELLIGDAG;
        }
        return switch (day.getDayOfWeek()) {
            case MONDAY -> Dag.DAG_MANDAG;
            case TUESDAY -> Dag.DAG_TIRSDAG;
            case WEDNESDAY -> Dag.DAG_ONSDAG;
            case THURSDAY -> Dag.DAG_TORSDAG;
            case FRIDAY -> Dag.DAG_FREDAG;
            case SATURDAY -> Dag.DAG_LOERDAG;
            case SUNDAY -> Dag.DAG_SOENDAG;
        };
    }
}
