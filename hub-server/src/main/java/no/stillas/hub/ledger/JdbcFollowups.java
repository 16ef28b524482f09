package no.stillas.hub.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import no.stillas.hub.database.Sql;
import no.stillas.hub.fact.Pseudonym;

/** Reads tasks, expectations and the trace from the database. */
final class JdbcFollowups implements Followups {
    /** A person's pseudonyms, also those that were joined into the same. */
    static final String SAME_PERSON =
            "in (select o.pseudonym from subject s join subject o on o.canonical = s.canonical where s.pseudonym = ?)";

    private final Reads reads;

    JdbcFollowups(DataSource database) {
        this.reads = new Reads(database);
    }

    @Override
    public Optional<TaskRow> task(UUID id) {
        return reads.first(connection -> FollowupSql.tasks(connection, "t.id = ?", id));
    }

    @Override
    public List<TaskRow> tasksOf(String unit, TaskState state, int limit) {
        return reads.with(
                connection ->
                        FollowupSql.tasks(
                                connection,
                                "t.unit = ? and t.state = ?"
                                        + " order by case when t.due is null then 1 else 0 end, t.due, t.created, t.id limit ?",
                                unit,
                                state,
                                limit));
    }

    @Override
    public List<TaskRow> tasksOf(String unit, TaskState state, Pseudonym child) {
        return reads.with(
                connection ->
                        FollowupSql.tasks(
                                connection,
                                "t.unit = ? and t.state = ? and t.child " + SAME_PERSON
                                        + " order by case when t.due is null then 1 else 0 end, t.due, t.created, t.id",
                                unit,
                                state,
                                child.value()));
    }

    @Override
    public List<TaskRow> tasksOn(Pseudonym child) {
        return reads.with(
                connection ->
                        FollowupSql.tasks(connection, "t.child " + SAME_PERSON + " order by t.created, t.id", child.value()));
    }

    @Override
    public List<TaskRow> tasksFrom(UUID message) {
        return reads.with(
                connection -> FollowupSql.tasks(connection, "t.message = ? order by t.created, t.id", message));
    }

    @Override
    public List<TaskRow> tasksToRemind(Instant now, int limit) {
        return reads.with(
                connection ->
                        FollowupSql.tasks(
                                connection, "t.state = 'OPEN' and t.next_at <= ? order by t.next_at, t.id limit ?", now, limit));
    }

    @Override
    public List<ExpectationRow> due(Instant now, int limit) {
        return reads.with(
                connection ->
                        FollowupSql.expectations(
                                connection, "e.state = 'WAITING' and e.due <= ? order by e.due, e.id limit ?", now, limit));
    }

    @Override
    public List<ExpectationRow> expectationsIn(UUID conversation) {
        return reads.with(
                connection ->
                        FollowupSql.expectations(connection, "e.conversation = ? order by e.due, e.id", conversation));
    }

    @Override
    public List<ExpectationRow> expectationsOn(Pseudonym child) {
        return reads.with(
                connection ->
                        FollowupSql.expectations(connection, "e.child " + SAME_PERSON + " order by e.due, e.id", child.value()));
    }

    @Override
    public List<Followed> expectationsOf(String unit, int limit) {
        return expectationsOf(unit, "order by o.opened desc, o.id limit ?", limit);
    }

    @Override
    public List<Followed> expectationsOf(String unit, Pseudonym child) {
        return expectationsOf(unit, "and o.child " + SAME_PERSON, child.value());
    }

    /** What the unit owes or waits for, of those that {@code which} leaves. */
    private List<Followed> expectationsOf(String unit, String which, Object argument) {
        return reads.with(
                connection ->
                        FollowupSql.followed(
                                connection,
                                """
                                e.id in (
                                    select o.id from expectation o join message p on p.id = o.message
                                    where (o.unit = ? or p.sender_unit = ? or p.receiver_unit = ?) and o.state <> 'PLANNED'
                                    %s)
                                order by e.due, e.id
                                """
                                        .formatted(which),
                                unit,
                                unit,
                                unit,
                                argument));
    }

    @Override
    public List<TraceEntry> traceAfter(Course course, long afterSeq, int limit) {
        return trace(course, " and t.seq > ? order by t.seq limit ?", afterSeq, limit);
    }

    @Override
    public List<TraceEntry> traceBefore(Course course, long beforeSeq, int limit) {
        // a conversation's index is walked backwards only where the order begins as it does
        String order = course instanceof Course.OfConversation ? "t.conversation desc, t.seq desc" : "t.seq desc";
        return trace(course, " and t.seq < ? order by " + order + " limit ?", beforeSeq, limit);
    }

    private List<TraceEntry> trace(Course course, String where, long seq, int limit) {
        return reads.with(
                connection ->
                        switch (course) {
                            case Course.OfPerson(Pseudonym person) ->
                                    FollowupSql.traces(connection, "t.child " + SAME_PERSON + where, person.value(), seq, limit);
                            case Course.OfConversation(UUID conversation) ->
                                    FollowupSql.traces(connection, "t.conversation = ?" + where, conversation, seq, limit);
                        });
    }

    @Override
    public Map<UUID, Reached> firstReached(Collection<UUID> messages) {
        Map<UUID, Reached> first = new HashMap<>();
        if (!messages.isEmpty()) {
            reads.with(
                    connection ->
                            Sql.query(
                                    connection,
                                    """
                                    select distinct on (message) message, seq, occurred from trace_entry
                                    where message = any(?) and outcome in ('HANDED_OVER', 'ACKED', 'ACCEPTED', 'REJECTED')
                                    order by message, seq
                                    """,
                                    row -> first.put(Sql.uuid(row, "message"), new Reached(row.getLong("seq"), Sql.instant(row, "occurred"))),
                                    Sql.Any.uuids(messages)));
        }
        return first;
    }

    @Override
    public List<TraceRow> judgedFrom(Set<String> units, Instant from, Instant to) {
        return reads.with(
                connection ->
                        FollowupSql.traces(
                                        connection,
                                        "t.sender_unit = any(?) and t.occurred >= ? and t.occurred < ? and t.kind = 'JUDGED'",
                                        Sql.Any.texts(units),
                                        from,
                                        to)
                                .stream()
                                .map(TraceEntry::row)
                                .toList());
    }
}
