package no.stillas.hub.ledger;

import static no.stillas.hub.database.Sql.Any.dates;
import static no.stillas.hub.database.Sql.Any.uuids;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.database.Sql;
import no.stillas.hub.fact.Pseudonym;

/** Reads messages with what lies in the tables around them. */
final class MessageSql {
    private MessageSql() {}

    /** Messages by a condition on {@code message m}. */
    static List<MessageView> where(Connection connection, String condition, Object... parameters) throws SQLException {
        List<Row> rows =
                Sql.query(connection, "select m.* from message m where " + condition, MessageSql::row, parameters);
        if (rows.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = rows.stream().map(Row::id).toList();
        Map<UUID, Set<Pseudonym>> mentioned = new HashMap<>();
        around(connection, "message_subject", "s.subject", ids, row -> new Pseudonym(Sql.uuid(row, "x")), mentioned);
        Map<UUID, Set<String>> consents = new HashMap<>();
        around(connection, "message_consent", "s.consent", ids, row -> row.getString("x"), consents);
        Map<UUID, Set<String>> waits = new HashMap<>();
        around(connection, "message_wait", "s.wait_key", ids, row -> row.getString("x"), waits);
        Map<UUID, List<ReceiptRow>> receipts = receipts(connection, ids);
        List<MessageView> views = new ArrayList<>();
        for (Row row : rows) {
            StoredMessage message =
                    row.message(
                            mentioned.getOrDefault(row.id(), Set.of()),
                            consents.getOrDefault(row.id(), Set.of()),
                            waits.getOrDefault(row.id(), Set.of()));
            views.add(
                    new MessageView(message, row.leafIndex(), row.reason(), receipts.getOrDefault(row.id(), List.of())));
        }
        return views;
    }

    /** Messages by id, their rows locked in the order of the ids until the transaction ends. */
    static List<MessageView> lock(Connection connection, Collection<UUID> ids) throws SQLException {
        if (ids.isEmpty()) {
            return List.of();
        }
        Set<LocalDate> months = new HashSet<>();
        ids.forEach(id -> months.add(MessageIds.monthOf(id)));
        return where(
                connection, "m.id = any(?) and m.month_of = any(?) order by m.id for update", uuids(ids), dates(months));
    }

    private static <T> void around(
            Connection connection,
            String table,
            String column,
            List<UUID> ids,
            Sql.Reader<T> reader,
            Map<UUID, Set<T>> into)
            throws SQLException {
        String sql = "select s.message, " + column + " as x from " + table + " s where s.message = any(?)";
        Sql.query(
                connection,
                sql,
                row -> into.computeIfAbsent(Sql.uuid(row, "message"), _ -> new HashSet<>()).add(reader.read(row)),
                uuids(ids));
    }

    private static Map<UUID, List<ReceiptRow>> receipts(Connection connection, List<UUID> ids) throws SQLException {
        Map<UUID, List<ReceiptRow>> receipts = new HashMap<>();
        Sql.query(
                        connection,
                        "select * from receipt where message = any(?) order by occurred, kind",
                        MessageSql::receipt,
                        uuids(ids))
                .forEach(row -> receipts.computeIfAbsent(row.message(), _ -> new ArrayList<>()).add(row));
        return receipts;
    }

    private static ReceiptRow receipt(ResultSet row) throws SQLException {
        return new ReceiptRow(
                Sql.uuid(row, "message"),
                ReceiptKind.valueOf(row.getString("kind")),
                row.getBoolean("positive"),
                row.getString("reason"),
                row.getString("wording"),
                row.getString("unit"),
                Sql.instant(row, "occurred"));
    }

    private static Row row(ResultSet row) throws SQLException {
        StoredMessage bare =
                new StoredMessage(
                        Sql.uuid(row, "id"),
                        row.getString("sender"),
                        Sql.uuid(row, "message_id"),
                        Sql.uuid(row, "conversation"),
                        Sql.maybeUuid(row, "in_reply_to"),
                        Sql.maybeUuid(row, "supersedes"),
                        row.getString("sender_unit"),
                        row.getString("receiver"),
                        row.getString("receiver_unit"),
                        Sql.maybeUuid(row, "child").map(Pseudonym::new),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        row.getString("document_type"),
                        Lane.valueOf(row.getString("lane")),
                        State.valueOf(row.getString("state")),
                        Sql.instant(row, "created"),
                        Sql.instant(row, "accepted"),
                        Sql.maybeInstant(row, "expires"));
        return new Row(bare, row.getLong("leaf_index"), row.getString("reason"));
    }

    private record Row(StoredMessage bare, long leafIndex, String reason) {
        UUID id() {
            return bare.id();
        }

        StoredMessage message(Set<Pseudonym> mentioned, Set<String> consents, Set<String> waitsFor) {
            return new StoredMessage(
                    bare.id(),
                    bare.sender(),
                    bare.messageId(),
                    bare.conversation(),
                    bare.inReplyTo(),
                    bare.supersedes(),
                    bare.senderUnit(),
                    bare.receiver(),
                    bare.receiverUnit(),
                    bare.child(),
                    mentioned,
                    consents,
                    waitsFor,
                    bare.documentType(),
                    bare.lane(),
                    bare.state(),
                    bare.created(),
                    bare.accepted(),
                    bare.expires());
        }
    }
}
