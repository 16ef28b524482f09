package no.stillas.hub.ledger;

import com.google.protobuf.ByteString;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.fact.NewFact;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.SubjectKey;

/** What one work wants written, checked against what it asked for. */
final class Collected implements Batch {
    record Content(UUID message, Pseudonym owner, ByteString plaintext) {}

    record MessageChange(State state, String reason) {}

    record Rejudged(Set<String> consents, Set<String> waitsFor) {}

    record ExpectationChange(UUID id, ExpectationState state, Instant at) {}

    record ExpectationBegin(UUID id, Instant opened, Instant due) {}

    record Joined(Pseudonym from, Pseudonym into) {}

    final List<StoredMessage> messages = new ArrayList<>();
    final List<Content> contents = new ArrayList<>();
    final Set<UUID> destroyedPayloads = new LinkedHashSet<>();
    final Set<Pseudonym> destroyedKeys = new LinkedHashSet<>();
    final Set<Pseudonym> forgotten = new LinkedHashSet<>();
    final List<DecisionRow> decisions = new ArrayList<>();
    final List<NewDelivery> deliveries = new ArrayList<>();
    final Map<UUID, MessageChange> messageChanges = new LinkedHashMap<>();
    final Map<UUID, Rejudged> rejudged = new LinkedHashMap<>();
    final Map<UUID, DeliveryChange> deliveryChanges = new LinkedHashMap<>();
    final List<ReceiptRow> receipts = new ArrayList<>();
    final List<NewFact> facts = new ArrayList<>();
    final Map<ByteString, Pseudonym> aliases = new LinkedHashMap<>();
    final List<Joined> joins = new ArrayList<>();
    final List<TaskRow> tasks = new ArrayList<>();
    final Map<UUID, TaskState> taskChanges = new LinkedHashMap<>();
    final Map<UUID, TaskPlan> taskPlans = new LinkedHashMap<>();
    final List<ExpectationRow> expectations = new ArrayList<>();
    final List<ExpectationChange> expectationChanges = new ArrayList<>();
    final List<ExpectationBegin> expectationBegins = new ArrayList<>();
    final List<TraceRow> traces = new ArrayList<>();
    final List<ModelChange> modelChanges = new ArrayList<>();
    final List<Leaf> leaves = new ArrayList<>();
    Optional<ByteString> answer = Optional.empty();
    private final WorkView view;

    Collected(WorkView view) {
        this.view = view;
    }

    @Override
    public void message(StoredMessage message) {
        message.mentioned().forEach(view::requireSubject);
        message.child().ifPresent(view::requireSubject);
        messages.add(message);
    }

    @Override
    public void payload(UUID message, Pseudonym owner, ByteString plaintext) {
        view.requireSubject(owner);
        contents.add(new Content(message, owner, plaintext));
    }

    @Override
    public void destroyPayload(UUID message) {
        view.requireMessage(message);
        destroyedPayloads.add(message);
    }

    @Override
    public void destroyKey(Pseudonym owner) {
        view.requireSubject(owner);
        destroyedKeys.add(owner);
    }

    @Override
    public void forget(Pseudonym subject) {
        view.requireSubject(subject);
        forgotten.add(subject);
    }

    @Override
    public void decision(DecisionRow decision) {
        decisions.add(decision);
    }

    @Override
    public void enqueue(NewDelivery delivery) {
        deliveries.add(delivery);
    }

    @Override
    public void messageState(UUID message, State state, String reason) {
        view.requireMessage(message);
        messageChanges.put(message, new MessageChange(state, reason));
    }

    @Override
    public void rejudged(UUID message, Set<String> consents, Set<String> waitsFor) {
        view.requireMessage(message);
        rejudged.put(message, new Rejudged(Set.copyOf(consents), Set.copyOf(waitsFor)));
    }

    @Override
    public void deliveryState(UUID delivery, DeliveryChange change) {
        view.requireDelivery(delivery);
        deliveryChanges.put(delivery, change);
    }

    @Override
    public void receipt(ReceiptRow receipt) {
        receipts.add(receipt);
    }

    @Override
    public void fact(NewFact fact) {
        view.requireSubject(fact.subject());
        facts.add(fact);
    }

    @Override
    public void alias(SubjectKey.Identified key, Pseudonym subject) {
        view.requireSubject(subject);
        aliases.put(key.hash(), subject);
    }

    @Override
    public void join(Pseudonym from, Pseudonym into) {
        view.requireSubject(from);
        view.requireSubject(into);
        joins.add(new Joined(from, into));
    }

    @Override
    public void task(TaskRow task) {
        tasks.add(task);
    }

    @Override
    public void taskPlan(UUID task, TaskPlan plan) {
        view.requireTask(task);
        taskPlans.put(task, plan);
    }

    @Override
    public void taskState(UUID task, TaskState state) {
        view.requireTask(task);
        taskChanges.put(task, state);
    }

    @Override
    public void expectation(ExpectationRow expectation) {
        expectations.add(expectation);
    }

    @Override
    public void expectationState(UUID expectation, ExpectationState state, Instant at) {
        expectationChanges.add(new ExpectationChange(expectation, state, at));
    }

    @Override
    public void expectationBegins(UUID expectation, Instant opened, Instant due) {
        expectationBegins.add(new ExpectationBegin(expectation, opened, due));
    }

    @Override
    public void trace(TraceRow entry) {
        traces.add(entry);
    }

    @Override
    public void modelChange(ModelChange change) {
        modelChanges.add(change);
    }

    @Override
    public void leaf(Leaf leaf) {
        leaves.add(leaf);
    }

    @Override
    public void answer(ByteString answer) {
        this.answer = Optional.of(answer);
    }

    /** What a later work of the same batch must not read in the state from before. */
    Set<Touch> touched() {
        Set<Touch> touched = new HashSet<>();
        facts.forEach(fact -> touched.add(new Touch.Facts(fact.subject())));
        aliases.values().forEach(subject -> touched.add(new Touch.Facts(subject)));
        forgotten.forEach(subject -> touched.add(new Touch.Facts(subject)));
        destroyedKeys.forEach(subject -> touched.add(new Touch.Facts(subject)));
        for (Joined join : joins) {
            touched.add(new Touch.Facts(join.from()));
            touched.add(new Touch.Facts(join.into()));
        }
        for (StoredMessage message : messages) {
            touched.add(new Touch.Row(message.id()));
            message.mentioned().forEach(subject -> touched.add(new Touch.Open(subject)));
            message.child().ifPresent(subject -> touched.add(new Touch.Open(subject)));
        }
        messageChanges.keySet().forEach(id -> touched.add(new Touch.Row(id)));
        rejudged.keySet().forEach(id -> touched.add(new Touch.Row(id)));
        destroyedPayloads.forEach(id -> touched.add(new Touch.Row(id)));
        receipts.forEach(receipt -> touched.add(new Touch.Row(receipt.message())));
        deliveryChanges.keySet().forEach(id -> touched.add(new Touch.Row(id)));
        deliveries.forEach(delivery -> touched.add(new Touch.Row(delivery.id())));
        taskChanges.keySet().forEach(id -> touched.add(new Touch.Row(id)));
        taskPlans.keySet().forEach(id -> touched.add(new Touch.Row(id)));
        tasks.forEach(task -> touched.add(new Touch.Row(task.id())));
        if (!modelChanges.isEmpty()) {
            touched.add(new Touch.Models());
        }
        expectations.forEach(row -> touched.add(new Touch.Expectations(row.conversation())));
        if (!expectationChanges.isEmpty() || !expectationBegins.isEmpty()) {
            view.conversation().ifPresent(id -> touched.add(new Touch.Expectations(id)));
        }
        return touched;
    }
}
