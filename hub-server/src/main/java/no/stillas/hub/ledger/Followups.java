package no.stillas.hub.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.stillas.hub.fact.Pseudonym;

/** Reads tasks, expectations and the trace. Every method blocks; none decides who may see what it gives. */
public interface Followups {
    Optional<TaskRow> task(UUID id);

    /** Tasks of a unit by due time, those without one last, then by age. */
    List<TaskRow> tasksOf(String unit, TaskState state, int limit);

    List<TaskRow> tasksOn(Pseudonym child);

    /** A unit's tasks about one child, all of them, by due time. */
    List<TaskRow> tasksOf(String unit, TaskState state, Pseudonym child);

    List<TaskRow> tasksFrom(UUID message);

    /** Open tasks of which somebody is to be reminded or told now. */
    List<TaskRow> tasksToRemind(Instant now, int limit);

    /** Waiting expectations whose time is out. */
    List<ExpectationRow> due(Instant now, int limit);

    List<ExpectationRow> expectationsIn(UUID conversation);

    List<ExpectationRow> expectationsOn(Pseudonym child);

    /**
     * What a unit owes, and what hangs on messages to or from it, but for what is only planned: the newest {@code limit},
     * by due time.
     */
    List<Followed> expectationsOf(String unit, int limit);

    /** The same about one child, all of them. */
    List<Followed> expectationsOf(String unit, Pseudonym child);

    /** A course in commit order, after {@code afterSeq} (0 for all). */
    List<TraceEntry> traceAfter(Course course, long afterSeq, int limit);

    /** As {@link #traceAfter}, before {@code beforeSeq} and the newest first. */
    List<TraceEntry> traceBefore(Course course, long beforeSeq, int limit);

    /** The whole course, oldest first. It is read a page at a time, as far as the stream is consumed. */
    default Stream<TraceEntry> trace(Course course, int pageSize) {
        return Stream.iterate(
                        traceAfter(course, 0, pageSize),
                        page -> !page.isEmpty(),
                        page -> page.size() < pageSize ? List.of() : traceAfter(course, page.getLast().seq(), pageSize))
                .flatMap(List::stream);
    }

    /** Where in commit order, and when, a message first reached its receiver. */
    record Reached(long seq, Instant at) {}

    /** How each of these messages first reached its receiver; those that have not are left out. */
    Map<UUID, Reached> firstReached(Collection<UUID> messages);

    /**
     * An expectation with what is known of the message that opened it.
     *
     * @param settled when it came or was given up, or when somebody was alarmed
     * @param messageId the sender's own id
     */
    record Followed(
            ExpectationRow row, Optional<Instant> settled, UUID messageId, String senderUnit, String receiverUnit, State state) {
        /**
         * Whether the unit may know of it: its own message, or one that has come to it. One in quarantine has, and its clocks
         * run; one that was recalled is as if it had not.
         */
        public boolean shownTo(String unit) {
            return senderUnit.equals(unit) || switch (state) {
                case HANDED_OVER, ACKED, ACCEPTED, REJECTED, QUARANTINED -> true;
                case DENIED, HELD, QUEUED, STOPPED, EXPIRED, RECALLED -> false;
            };
        }
    }

    /**
     * What the senders of messages were told at submission, in no order.
     *
     * @param units the sending units
     * @param from inclusive
     * @param to exclusive
     */
    List<TraceRow> judgedFrom(Set<String> units, Instant from, Instant to);

    /** A trace row with its place in commit order. */
    record TraceEntry(long seq, TraceRow row) {}
}
