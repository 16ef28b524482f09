package no.stillas.hub.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.stillas.hub.fact.Pseudonym;

/** Reads tasks, expectations and the trace. Every method blocks; none decides who may see what it gives. */
public interface Followups {
    List<TaskRow> tasksOf(String unit, TaskState state, int limit);

    List<TaskRow> tasksOn(Pseudonym child);

    List<TaskRow> tasksFrom(UUID message);

    /** Waiting expectations whose time is out. */
    List<ExpectationRow> due(Instant now, int limit);

    List<ExpectationRow> expectationsIn(UUID conversation);

    List<ExpectationRow> expectationsOn(Pseudonym child);

    /** The course of a child's messages, in commit order, after {@code afterSeq} (0 for all). */
    List<TraceEntry> traceOf(Pseudonym child, long afterSeq, int limit);

    List<TraceEntry> traceIn(UUID conversation, long afterSeq, int limit);

    /** A trace row with its place in commit order. */
    record TraceEntry(long seq, TraceRow row) {}
}
