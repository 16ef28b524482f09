package no.stillas.hub.directory;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.stillas.proto.directory.v1.Dag;

/** When a human answers. */
sealed interface OpeningHours {
    /** Whether a human answers at the moment. */
    boolean openAt(Instant at);

    /** At all hours. */
    record Always() implements OpeningHours {
        @Override
        public boolean openAt(Instant at) {
            return true;
        }
    }

    /**
     * In windows that begin on some days. On a public holiday only the holiday's windows begin; a day that is otherwise
     * goes before both.
     */
    record Windows(List<Window> windows, Map<LocalDate, List<Span>> otherwise) implements OpeningHours {
        public Windows {
            windows = List.copyOf(windows);
            otherwise = Map.copyOf(otherwise);
        }

        @Override
        public boolean openAt(Instant at) {
            var day = Days.day(at);
            // a window of yesterday may reach into today, and across midnight
            return begins(day.minusDays(1), at) || begins(day, at);
        }

        private boolean begins(LocalDate day, Instant at) {
            return spans(day).stream().anyMatch(span -> span.on(day, at));
        }

        private List<Span> spans(LocalDate day) {
            var special = otherwise.get(day);
            if (special != null) {
                return special;
            }
            var kind = Holidays.kind(day);
            return windows.stream().filter(w -> w.days().contains(kind)).map(Window::span).toList();
        }
    }

    /** A span on some kinds of day. */
    record Window(Set<Dag> days, Span span) {
        public Window {
            days = Set.copyOf(days);
            requireNonNull(span, "span is null");
        }
    }

    /** From one time of day to another; not later than {@code from} means the next day. */
    record Span(LocalTime from, LocalTime to) {
        public Span {
            requireNonNull(from, "from is null");
            requireNonNull(to, "to is null");
        }

        boolean on(LocalDate day, Instant at) {
            // where the clock is set back, the hour that comes twice belongs to the open time, both times
            var opens = day.atTime(from).atZone(Days.OSLO).withEarlierOffsetAtOverlap().toInstant();
            var last = to.isAfter(from) ? day : day.plusDays(1);
            var closes = last.atTime(to).atZone(Days.OSLO).withLaterOffsetAtOverlap().toInstant();
            return !at.isBefore(opens) && at.isBefore(closes);
        }
    }
}
