package no.stillas.hub.directory;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.concurrent.ConcurrentHashMap;
import no.stillas.proto.directory.v1.Dag;

/** Norwegian public holidays, for opening hours. */
final class Holidays {
    private static final HolidayManager NORWAY =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NORWAY));

    /** Days that were asked for lately; asking Jollyday costs microseconds, and every message asks. */
    private static final ConcurrentHashMap<LocalDate, Dag> KNOWN = new ConcurrentHashMap<>();
    private static final int KNOWN_DAYS = 1_000;

    private Holidays() {}

    /** What kind of day it is for those who open and close. */
    static Dag kind(LocalDate day) {
        var known = KNOWN.get(day);
        if (known != null) {
            return known;
        }
        if (KNOWN.size() >= KNOWN_DAYS) {
            KNOWN.clear();
        }
        var kind = look(day);
        KNOWN.put(day, kind);
        return kind;
    }

    private static Dag look(LocalDate day) {
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
