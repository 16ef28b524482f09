package no.stillas.hub.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.stillas.hub.database.Sql;
import no.stillas.hub.fact.Pseudonym;

/** Gathers the rows of one shard's works and writes each table with one batched statement. */
final class RowWriter {
    private final Connection connection;
    private final Shards shards;
    private final int shard;
    private final ContentSql content;
    private final Loaded loaded;
    private final LogSql.Head head;
    private final List<Object[]> messages = new ArrayList<>();
    private final List<Object[]> subjects = new ArrayList<>();
    private final List<Object[]> consents = new ArrayList<>();
    private final List<Object[]> waits = new ArrayList<>();
    private final List<ContentSql.Clear> contents = new ArrayList<>();
    private final List<UUID> destroyed = new ArrayList<>();
    private final List<Object[]> decisions = new ArrayList<>();
    private final List<NewDelivery> queued = new ArrayList<>();
    private final List<Object[]> deliveries = new ArrayList<>();
    private final List<Object[]> messageStates = new ArrayList<>();
    private final Map<UUID, Collected.Rejudged> rejudged = new HashMap<>();
    private final List<Object[]> deliveryStates = new ArrayList<>();
    private final List<Object[]> receipts = new ArrayList<>();
    private final List<Object[]> tasks = new ArrayList<>();
    private final List<Object[]> taskStates = new ArrayList<>();
    private final List<Object[]> taskPlans = new ArrayList<>();
    private final List<Object[]> expectations = new ArrayList<>();
    private final List<Object[]> expectationStates = new ArrayList<>();
    private final List<Object[]> expectationBegins = new ArrayList<>();
    private final List<Object[]> traces = new ArrayList<>();
    private final List<ModelChange> modelChanges = new ArrayList<>();

    RowWriter(
            Connection connection, Shards shards, int shard, ContentSql content, Loaded loaded, LogSql.Head head) {
        this.connection = connection;
        this.shards = shards;
        this.shard = shard;
        this.content = content;
        this.loaded = loaded;
        this.head = head;
    }

    void add(Collected work, long leafIndex) {
        work.messages.forEach(message -> message(message, leafIndex));
        work.contents.forEach(clear -> contents.add(new ContentSql.Clear(shard, clear)));
        destroyed.addAll(work.destroyedPayloads);
        work.decisions.forEach(this::decision);
        work.deliveries.forEach(this::delivery);
        work.messageChanges.forEach(this::messageState);
        rejudged.putAll(work.rejudged);
        work.deliveryChanges.forEach(this::deliveryState);
        work.receipts.forEach(this::receipt);
        work.tasks.forEach(this::task);
        work.taskChanges.forEach((id, state) -> taskStates.add(new Object[] {state, id}));
        work.taskPlans.forEach(this::taskPlan);
        work.expectations.forEach(this::expectation);
        work.expectationChanges.forEach(
                change -> expectationStates.add(new Object[] {change.state(), change.at(), change.id()}));
        work.expectationBegins.forEach(
                begin -> expectationBegins.add(new Object[] {begin.opened(), begin.due(), begin.id()}));
        work.traces.forEach(this::trace);
        modelChanges.addAll(work.modelChanges);
    }

    private void message(StoredMessage message, long leafIndex) {
        messages.add(
                new Object[] {
                    shard, MessageIds.monthOf(message.id()), message.id(), message.sender(), message.messageId(),
                    message.conversation(), message.inReplyTo(), message.supersedes(), message.senderUnit(), message.receiver(),
                    message.receiverUnit(), message.child().map(Pseudonym::value), message.documentType(), message.lane(),
                    message.state(), message.created(), message.accepted(), message.expires(), head.seq++, leafIndex
                });
        message.mentioned().forEach(subject -> subjects.add(new Object[] {shard, subject.value(), message.id()}));
        message
                .child()
                .filter(child -> !message.mentioned().contains(child))
                .ifPresent(child -> subjects.add(new Object[] {shard, child.value(), message.id()}));
        restsOn(message.id(), message.consents(), message.waitsFor());
    }

    private void restsOn(UUID message, Collection<String> consentIds, Collection<String> keys) {
        consentIds.forEach(consent -> consents.add(new Object[] {shard, consent, message}));
        keys.forEach(key -> waits.add(new Object[] {shard, key, message}));
    }

    private void decision(DecisionRow decision) {
        decisions.add(
                new Object[] {
                    shard, MessageIds.monthOf(decision.id()), decision.id(), decision.message(), decision.stage(),
                    decision.at(), decision.ruleSet(), decision.engine(), decision.judgedFacts(), decision.decision(), head.seq++
                });
    }

    private void delivery(NewDelivery delivery) {
        queued.add(delivery);
        deliveries.add(
                new Object[] {
                    shards.of(delivery.conversation()), delivery.id(), delivery.unit(), delivery.lane(),
                    delivery.conversation(), head.seq++, delivery.kind(), delivery.message(), delivery.body(),
                    DeliveryState.QUEUED, delivery.notBefore(), delivery.expires()
                });
    }

    private void messageState(UUID id, Collected.MessageChange change) {
        messageStates.add(new Object[] {change.state(), change.reason(), MessageIds.monthOf(id), id});
    }

    private void deliveryState(UUID id, DeliveryChange change) {
        UUID conversation = loaded.deliveries().get(id).delivery().conversation();
        deliveryStates.add(
                new Object[] {
                    change.state(), change.attempt(), change.notBefore(), change.reason(), shards.of(conversation), id
                });
    }

    private void receipt(ReceiptRow receipt) {
        receipts.add(
                new Object[] {
                    shard, receipt.message(), receipt.kind(), receipt.positive(), receipt.reason(), receipt.text(),
                    receipt.unit(), receipt.at()
                });
    }

    private void task(TaskRow task) {
        tasks.add(
                new Object[] {
                    task.id(), task.child().map(Pseudonym::value), task.unit(), task.role(), task.kind(), task.text(),
                    task.due(), task.state(), task.message(), task.created()
                });
        if (!task.plan().equals(TaskPlan.NONE)) {
            taskPlan(task.id(), task.plan());
        }
    }

    private void taskPlan(UUID task, TaskPlan plan) {
        taskPlans.add(
                new Object[] {
                    plan.owner(), plan.remind(), plan.reminded(), plan.channel(), plan.escalate(), plan.escalateUnit(),
                    plan.escalated(), plan.next(), task
                });
    }

    private void expectation(ExpectationRow row) {
        expectations.add(
                new Object[] {
                    row.id(), row.kind(), row.message(), row.conversation(), row.child().map(Pseudonym::value), row.unit(),
                    row.opened(), row.due(), row.state()
                });
    }

    private void trace(TraceRow row) {
        traces.add(
                new Object[] {
                    row.id(), head.seq++, row.child().map(Pseudonym::value), row.message(), row.conversation(), row.at(),
                    row.kind(), row.senderUnit(), row.receiverUnit(), row.documentType(), row.outcome(), row.reason(), row.body()
                });
    }

    void write() throws SQLException {
        Sql.batch(
                connection,
                """
                insert into message (shard, month_of, id, sender, message_id, conversation, in_reply_to, supersedes,
                    sender_unit, receiver, receiver_unit, child, document_type, lane, state, reason, created, accepted, expires,
                    seq, leaf_index)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?, ?, ?)
                """,
                messages);
        ModelSql.insert(connection, modelChanges);
        Sql.batch(connection, "insert into message_subject (shard, subject, message) values (?, ?, ?)", subjects);
        rejudge();
        Sql.batch(connection, "insert into message_consent (shard, consent, message) values (?, ?, ?)", consents);
        Sql.batch(connection, "insert into message_wait (shard, wait_key, message) values (?, ?, ?)", waits);
        content.insert(connection, contents);
        content.destroy(connection, destroyed);
        Sql.batch(
                connection,
                """
                insert into decision (shard, month_of, id, message, stage, decided, rule_set, engine, judged_facts, decision,
                    seq)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                decisions);
        ClaimSql.open(connection, shards, queued);
        Sql.batch(
                connection,
                """
                insert into delivery (shard, id, unit, lane, conversation, seq, kind, message, body, state, attempt,
                    not_before, expires, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, '')
                """,
                deliveries);
        Sql.batch(
                connection, "update message set state = ?, reason = ? where month_of = ? and id = ?", messageStates);
        Sql.batch(
                connection,
                "update delivery set state = ?, attempt = ?, not_before = ?, reason = ? where shard = ? and id = ?",
                deliveryStates);
        Sql.batch(
                connection,
                """
                insert into receipt (shard, message, kind, positive, reason, wording, unit, occurred)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """,
                receipts);
        followup();
    }

    private void rejudge() throws SQLException {
        if (rejudged.isEmpty()) {
            return;
        }
        Sql.Any ids = Sql.Any.uuids(rejudged.keySet());
        Sql.update(connection, "delete from message_consent where message = any(?)", ids);
        Sql.update(connection, "delete from message_wait where message = any(?)", ids);
        rejudged.forEach((id, now) -> restsOn(id, now.consents(), now.waitsFor()));
    }

    private void followup() throws SQLException {
        Sql.batch(
                connection,
                """
                insert into task (id, child, unit, role_name, kind, wording, due, state, message, created)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                tasks);
        Sql.batch(
                connection,
                """
                update task set owner = ?, remind = ?, reminded = ?, channel = ?, escalate = ?, escalate_unit = ?,
                    escalated = ?, next_at = ?
                where id = ?
                """,
                taskPlans);
        Sql.batch(connection, "update task set state = ? where id = ?", taskStates);
        Sql.batch(
                connection,
                """
                insert into expectation (id, kind, message, conversation, child, unit, opened, due, state)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                expectations);
        Sql.batch(
                connection,
                "update expectation set state = 'WAITING', opened = ?, due = ? where id = ? and state = 'PLANNED'",
                expectationBegins);
        Sql.batch(
                connection,
                "update expectation set state = ?, settled = ? where id = ? and state <> 'MET' and state <> 'CANCELLED'",
                expectationStates);
        Sql.batch(
                connection,
                """
                insert into trace_entry (id, seq, child, message, conversation, occurred, kind, sender_unit, receiver_unit,
                    document_type, outcome, reason, body)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                traces);
    }
}
