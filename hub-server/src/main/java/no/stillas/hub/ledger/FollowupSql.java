package no.stillas.hub.ledger;

import com.google.protobuf.ByteString;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import no.stillas.hub.database.Sql;
import no.stillas.hub.fact.Pseudonym;

/** Reads tasks, expectations and trace entries. */
final class FollowupSql {
    private FollowupSql() {}

    static List<TaskRow> tasks(Connection connection, String condition, Object... parameters) throws SQLException {
        return Sql.query(connection, "select t.* from task t where " + condition, FollowupSql::task, parameters);
    }

    static List<ExpectationRow> expectations(Connection connection, String condition, Object... parameters)
            throws SQLException {
        return Sql.query(
                connection, "select e.* from expectation e where " + condition, FollowupSql::expectation, parameters);
    }

    static List<Followups.TraceEntry> traces(Connection connection, String condition, Object... parameters)
            throws SQLException {
        return Sql.query(connection, "select t.* from trace_entry t where " + condition, FollowupSql::trace, parameters);
    }

    private static TaskRow task(ResultSet row) throws SQLException {
        return new TaskRow(
                Sql.uuid(row, "id"),
                Sql.maybeUuid(row, "child").map(Pseudonym::new),
                row.getString("unit"),
                row.getString("role_name"),
                row.getString("kind"),
                row.getString("wording"),
                Sql.maybeInstant(row, "due"),
                TaskState.valueOf(row.getString("state")),
                Sql.maybeUuid(row, "message"),
                Sql.instant(row, "created"),
                plan(row));
    }

    private static TaskPlan plan(ResultSet row) throws SQLException {
        return new TaskPlan(
                Sql.maybeBytes(row, "owner").orElse(ByteString.EMPTY),
                Sql.maybeInstant(row, "remind"),
                Sql.maybeInstant(row, "reminded"),
                Optional.ofNullable(row.getString("channel")).orElse(""),
                Sql.maybeInstant(row, "escalate"),
                Optional.ofNullable(row.getString("escalate_unit")).orElse(""),
                Sql.maybeInstant(row, "escalated"));
    }

    private static ExpectationRow expectation(ResultSet row) throws SQLException {
        return new ExpectationRow(
                Sql.uuid(row, "id"),
                row.getString("kind"),
                Sql.uuid(row, "message"),
                Sql.uuid(row, "conversation"),
                Sql.maybeUuid(row, "child").map(Pseudonym::new),
                row.getString("unit"),
                Sql.instant(row, "opened"),
                Sql.instant(row, "due"),
                ExpectationState.valueOf(row.getString("state")));
    }

    /** Expectations with the message that opened them. */
    static List<Followups.Followed> followed(Connection connection, String condition, Object... parameters)
            throws SQLException {
        return Sql.query(
                connection,
                """
                select e.*, m.message_id as m_message_id, m.sender_unit as m_sender, m.receiver_unit as m_receiver,
                    m.state as m_state
                from expectation e join message m on m.id = e.message where\s"""
                        + condition,
                row ->
                        new Followups.Followed(
                                expectation(row),
                                Sql.maybeInstant(row, "settled"),
                                Sql.uuid(row, "m_message_id"),
                                row.getString("m_sender"),
                                row.getString("m_receiver"),
                                State.valueOf(row.getString("m_state"))),
                parameters);
    }

    private static Followups.TraceEntry trace(ResultSet row) throws SQLException {
        TraceRow entry =
                new TraceRow(
                        Sql.uuid(row, "id"),
                        Sql.maybeUuid(row, "child").map(Pseudonym::new),
                        Sql.maybeUuid(row, "message"),
                        Sql.maybeUuid(row, "conversation"),
                        Sql.instant(row, "occurred"),
                        row.getString("kind"),
                        row.getString("sender_unit"),
                        row.getString("receiver_unit"),
                        row.getString("document_type"),
                        row.getString("outcome"),
                        row.getString("reason"),
                        Sql.bytes(row, "body"));
        return new Followups.TraceEntry(row.getLong("seq"), entry);
    }
}
