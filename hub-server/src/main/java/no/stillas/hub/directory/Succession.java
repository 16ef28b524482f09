package no.stillas.hub.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.stillas.hub.directory.Via.Followed;

/**
 * What follows what is gone, and who answers for what is closed. That every path ends, and at a unit that is open at
 * all hours, is checked when the files are read.
 */
final class Succession {
    private final Contents contents;

    Succession(Contents contents) {
        this.contents = contents;
    }

    /** The unit that answers on this day for this unit or for what has become of it; adds the steps to {@code via}. */
    Unit current(Unit unit, LocalDate day, List<? super Via> via) {
        var current = unit;
        while (day.isAfter(current.valid().to())) {
            var next = contents.units().get(current.followedBy().orElseThrow());
            via.add(new Followed(current.id(), next.id(), current.name() + " er lagt ned eller slått sammen; "
                    + next.name() + " svarer fra " + current.valid().to().plusDays(1)));
            current = next;
        }
        return current;
    }

    boolean openAt(Unit unit, Instant at) {
        return unit.valid().contains(Days.day(at)) && contents.hours().get(unit.id()).openAt(at);
    }

    Answering answers(Unit unit, Instant at) {
        var day = Days.day(at);
        var answers = current(unit, day, new ArrayList<>());
        while (!contents.hours().get(answers.id()).openAt(at)) {
            answers = current(contents.units().get(answers.outside().orElseThrow()), day, new ArrayList<>());
        }
        return new Answering(answers, answers.id().equals(unit.id()));
    }
}
