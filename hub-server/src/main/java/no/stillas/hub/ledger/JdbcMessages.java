package no.stillas.hub.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import no.stillas.hub.database.Sql;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.kryptering.ContentKeys;

/** Reads messages from the database. */
final class JdbcMessages implements Messages {
    /** Before all others. */
    private static final UUID FIRST = new UUID(0, 0);

    private final Reads reads;
    private final ContentSql content;

    JdbcMessages(DataSource database, ContentKeys keys) {
        this.reads = new Reads(database);
        this.content = new ContentSql(keys);
    }

    @Override
    public Optional<MessageView> byId(UUID id) {
        return reads.first(
                connection -> MessageSql.where(connection, "m.id = ? and m.month_of = ?", id, MessageIds.monthOf(id)));
    }

    @Override
    public List<MessageView> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : reads.with(connection -> MessageSql.where(connection, "m.id = any(?)", Sql.Any.uuids(ids)));
    }

    @Override
    public Optional<MessageView> bySender(String sender, UUID messageId) {
        return reads.first(
                connection -> MessageSql.where(connection, "m.message_id = ? and m.sender = ?", messageId, sender));
    }

    @Override
    public List<MessageView> byMessageId(UUID messageId) {
        return reads.with(connection -> MessageSql.where(connection, "m.message_id = ? order by m.seq", messageId));
    }

    @Override
    public List<MessageView> byConversation(UUID conversation) {
        return reads.with(connection -> MessageSql.where(connection, "m.conversation = ? order by m.seq", conversation));
    }

    @Override
    public List<MessageView> byPerson(Pseudonym subject, int limit) {
        return reads
                .with(
                        connection ->
                                MessageSql.where(
                                        connection,
                                        "m.id in (select ms.message from message_subject ms where ms.subject "
                                                + JdbcFollowups.SAME_PERSON
                                                + ") order by m.seq desc limit ?",
                                        subject.value(),
                                        limit))
                .reversed();
    }

    @Override
    public List<MessageView> heldOn(Pseudonym subject) {
        return reads.with(
                connection ->
                        MessageSql.where(
                                connection,
                                "m.state = 'HELD' and m.id in (select ms.message from message_subject ms where ms.subject "
                                        + JdbcFollowups.SAME_PERSON
                                        + ") order by m.seq",
                                subject.value()));
    }

    @Override
    public List<MessageView> waitingFor(String key) {
        return reads.with(
                connection ->
                        MessageSql.where(
                                connection,
                                "m.state = 'HELD' and m.id in (select w.message from message_wait w where w.wait_key = ?) order by m.seq",
                                key));
    }

    @Override
    public List<MessageView> held(Lane lane, Optional<UUID> after, int limit) {
        return reads.with(
                connection ->
                        MessageSql.where(
                                connection,
                                "m.state = 'HELD' and m.lane = ? and m.id > ? order by m.id limit ?",
                                lane,
                                after.orElse(FIRST),
                                limit));
    }

    @Override
    public List<MessageView> expiredHeld(Instant now, int limit) {
        return reads.with(
                connection ->
                        MessageSql.where(
                                connection,
                                """
                                m.state = 'HELD' and m.expires <= ? and m.lane <> 'DUTY_AND_URGENT' order by m.expires limit ?
                                """,
                                now,
                                limit));
    }

    @Override
    public List<MessageView> quarantined(String orgnr, Optional<UUID> after, int limit) {
        return reads.with(
                connection ->
                        MessageSql.where(
                                connection,
                                "m.state = 'QUARANTINED' and (m.sender = ? or m.receiver = ?) and m.id > ? order by m.id limit ?",
                                orgnr,
                                orgnr,
                                after.orElse(FIRST),
                                limit));
    }

    @Override
    public List<MessageView> restingOn(String consent) {
        return reads.with(
                connection ->
                        MessageSql.where(
                                connection,
                                "m.id in (select c.message from message_consent c where c.consent = ?) order by m.seq",
                                consent));
    }

    @Override
    public Payload payload(UUID message) {
        return payloads(List.of(message)).get(message);
    }

    @Override
    public Map<UUID, Payload> payloads(Collection<UUID> messages) {
        return messages.isEmpty() ? Map.of() : reads.with(connection -> content.read(connection, messages));
    }

    @Override
    public List<DecisionRow> decisions(UUID message) {
        return reads.with(
                connection ->
                        Sql.query(
                                connection,
                                "select * from decision where message = ? order by seq",
                                JdbcMessages::decision,
                                message));
    }

    @Override
    public List<DecisionRow> decisionsOn(String sender, Instant from, Instant to, Optional<UUID> after, int limit) {
        return reads.with(
                connection ->
                        Sql.query(
                                connection,
                                """
                                select d.* from decision d join message m on m.shard = d.shard and m.id = d.message
                                where m.sender = ? and d.decided >= ? and d.decided < ? and d.month_of >= ? and d.month_of <= ?
                                    and d.id > ? order by d.id limit ?
                                """,
                                JdbcMessages::decision,
                                sender,
                                from,
                                to,
                                month(from),
                                month(to),
                                after.orElse(FIRST),
                                limit));
    }

    private static LocalDate month(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC).withDayOfMonth(1);
    }

    private static DecisionRow decision(ResultSet row) throws SQLException {
        return new DecisionRow(
                Sql.uuid(row, "id"),
                Sql.uuid(row, "message"),
                DecisionRow.Stage.valueOf(row.getString("stage")),
                Sql.instant(row, "decided"),
                Sql.bytes(row, "rule_set"),
                row.getString("engine"),
                Sql.bytes(row, "judged_facts"),
                Sql.bytes(row, "decision"));
    }
}
