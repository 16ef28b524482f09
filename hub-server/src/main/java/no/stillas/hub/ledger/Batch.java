package no.stillas.hub.ledger;

import com.google.protobuf.ByteString;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.fact.NewFact;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.SubjectKey;

/**
 * Collects what one work writes. Nothing is checked against the database here; all of it is written with the rest of the
 * batch, or none of it is. Rows with an id must be new; a change must name something that the work asked for.
 */
public interface Batch {
    /** A new message. Its state is also the state that {@code GetStatus} shows. */
    void message(StoredMessage message);

    /**
     * The content of a message, encrypted with a new key that is wrapped by the key of {@code owner}: the child, or where
     * there is none, a pseudonym that stands for the conversation. {@code owner} must be among the work's subjects.
     */
    void payload(UUID message, Pseudonym owner, ByteString plaintext);

    /** Destroys the key of a message's content, and the content with it, also in backups. The evidence stays. */
    void destroyPayload(UUID message);

    /** Destroys the key of all content that belongs to a person. */
    void destroyKey(Pseudonym owner);

    /** Forgets which keyed hashes lead to a person. */
    void forget(Pseudonym subject);

    /** A decision, with the record that was judged. */
    void decision(DecisionRow decision);

    /** A thing for an inbox. Its place in the queue is the commit order. */
    void enqueue(NewDelivery delivery);

    /** A message goes to another state. {@code reason} is a code without person data, or empty. */
    void messageState(UUID message, State state, String reason);

    /** The message rests on these consents, and waits for these keys, from now on: after it was judged anew. */
    void rejudged(UUID message, Set<String> consents, Set<String> waitsFor);

    /** A delivery changes. */
    void deliveryState(UUID delivery, DeliveryChange change);

    /** A receipt. A second one of the same message and kind is not written. */
    void receipt(ReceiptRow receipt);

    /** A fact about a subject of this work. The subject's version goes up. */
    void fact(NewFact fact);

    /** A further key of a subject of this work: from now on {@code key} leads to it. */
    void alias(SubjectKey.Identified key, Pseudonym subject);

    /** Two records are one person, by a named human's decision: from now on all keys and facts of {@code from} are {@code into}'s. */
    void join(Pseudonym from, Pseudonym into);

    void task(TaskRow task);

    /** Who does a task from now on, and what happens when it is not done. */
    void taskPlan(UUID task, TaskPlan plan);

    /** A task is done, or taken back. */
    void taskState(UUID task, TaskState state);

    /** Something that is waited for. */
    void expectation(ExpectationRow expectation);

    /** The thing came, or is not waited for any more. {@code at} is the event's time. */
    void expectationState(UUID expectation, ExpectationState state, Instant at);

    /** A planned expectation begins: from {@code opened}, until {@code due}. */
    void expectationBegins(UUID expectation, Instant opened, Instant due);

    /** What the trace of a person or a conversation shows. */
    void trace(TraceRow entry);

    /** A change of kommuner's own models. Its number must be free: where another node took it, nothing is written. */
    void modelChange(ModelChange change);

    /** A leaf of the log. */
    void leaf(Leaf leaf);

    /** The answer that a repeat gets. Once, where the work has {@link Work#dedupe}. */
    void answer(ByteString answer);
}
