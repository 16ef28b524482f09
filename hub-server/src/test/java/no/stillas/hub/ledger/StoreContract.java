package no.stillas.hub.ledger;

import static java.util.concurrent.TimeUnit.SECONDS;
import static no.stillas.hub.ledger.Samples.KOMMUNE;
import static no.stillas.hub.ledger.Samples.NOW;
import static no.stillas.hub.ledger.Samples.TIL;
import static no.stillas.hub.ledger.Samples.child;
import static no.stillas.hub.ledger.Samples.consent;
import static no.stillas.hub.ledger.Samples.decision;
import static no.stillas.hub.ledger.Samples.delivery;
import static no.stillas.hub.ledger.Samples.hash;
import static no.stillas.hub.ledger.Samples.leaf;
import static no.stillas.hub.ledger.Samples.message;
import static no.stillas.hub.ledger.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.protobuf.ByteString;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import no.stillas.hub.database.Database;
import no.stillas.hub.fact.Fact;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.kryptering.KeyRing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every database must do for the hub. */
abstract class StoreContract {
    @TempDir Path folder;
    Store store;
    private final List<Store> nodes = new ArrayList<>();
    private HikariDataSource pool;
    private KeyRing keys;

    abstract HikariDataSource connect(Path folder);

    @BeforeEach
    void open() {
        keys = KeyRing.open(folder.resolve("noekler"), "hub.example", true);
        pool = connect(folder);
        store = node();
    }

    @AfterEach
    void close() {
        nodes.forEach(Store::close);
        pool.close();
    }

    /** One more hub node on the same database. */
    Store node() {
        Database database = Database.of(pool);
        Store node =
                Store.open(database, keys, new Shards(1, "hub.example/logg"), () -> NOW, WriterSettings.standard());
        nodes.add(node);
        return node;
    }

    static <R> R get(CompletableFuture<R> future) {
        try {
            return future.get(30, SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    <R> R commit(Work<R> work) {
        return get(store.writer().submit(Lane.ORDINARY, work));
    }

    /** Holds the writer back until it is let go, so that what is submitted meanwhile comes in one batch. */
    CountDownLatch holdWriter(Store node) {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch letGo = new CountDownLatch(1);
        node.writer()
                .submit(
                        Lane.DUTY_AND_URGENT,
                        TestWork.of(
                                (_, _) -> {
                                    running.countDown();
                                    await(letGo);
                                    return "";
                                }));
        await(running);
        return letGo;
    }

    static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A message in its receiver's queue. */
    StoredMessage send(SubjectKey child, UUID conversation, Lane lane, String... consents) {
        return commit(
                TestWork.of(
                                (view, batch) -> {
                                    Pseudonym subject = view.subject(child).pseudonym();
                                    StoredMessage message =
                                            message(conversation, subject, lane, State.QUEUED, Set.of(consents), Set.of());
                                    batch.message(message);
                                    batch.payload(message.id(), subject, ByteString.copyFromUtf8("om barnet"));
                                    batch.decision(decision(message));
                                    batch.enqueue(delivery(message));
                                    batch.leaf(leaf(LeafKind.SUBMISSION));
                                    return message;
                                })
                        .about(child)
                        .in(conversation));
    }

    @Test
    void whatIsAcceptedCanBeReadAgain() {
        SubjectKey child = child("a");
        UUID conversation = UUID.randomUUID();
        UUID expectation = UUID.randomUUID();
        StoredMessage sent =
                commit(
                        TestWork.of(
                                        (view, batch) -> {
                                            Pseudonym subject = view.subject(child).pseudonym();
                                            StoredMessage message =
                                                    message(conversation, subject, Lane.ORDINARY, State.QUEUED, Set.of("s1"), Set.of("v1"));
                                            batch.message(message);
                                            batch.payload(message.id(), subject, ByteString.copyFromUtf8("innhold"));
                                            batch.decision(decision(message));
                                            batch.enqueue(delivery(message));
                                            batch.task(task(subject, Optional.of(message.id()), "Ring."));
                                            batch.expectation(
                                                    new ExpectationRow(
                                                            expectation,
                                                            "DL-1",
                                                            message.id(),
                                                            conversation,
                                                            Optional.of(subject),
                                                            TIL,
                                                            NOW,
                                                            NOW.plusSeconds(60),
                                                            ExpectationState.WAITING));
                                            batch.trace(
                                                    new TraceRow(
                                                            UUID.randomUUID(),
                                                            Optional.of(subject),
                                                            Optional.of(message.id()),
                                                            Optional.of(conversation),
                                                            NOW,
                                                            "JUDGED",
                                                            message.senderUnit(),
                                                            TIL,
                                                            message.documentType(),
                                                            "PERMITTED",
                                                            "",
                                                            ByteString.copyFromUtf8("x")));
                                            batch.receipt(
                                                    new ReceiptRow(message.id(), ReceiptKind.TRANSPORT, true, "", "", TIL, NOW));
                                            batch.leaf(leaf(LeafKind.SUBMISSION));
                                            return message;
                                        })
                                .about(child)
                                .in(conversation));

        MessageView view = store.messages().byId(sent.id()).orElseThrow();
        Pseudonym subject = sent.child().orElseThrow();
        assertThat(view.message()).isEqualTo(sent);
        assertThat(view.leafIndex()).isZero();
        assertThat(view.receipt(ReceiptKind.TRANSPORT)).isPresent();
        assertThat(store.messages().bySender(KOMMUNE, sent.messageId())).contains(view);
        assertThat(store.messages().byMessageId(sent.messageId())).containsExactly(view);
        assertThat(store.messages().byConversation(conversation)).containsExactly(view);
        assertThat(store.messages().byPerson(subject, 10)).containsExactly(view);
        assertThat(store.messages().restingOn("s1")).containsExactly(view);
        assertThat(store.messages().decisions(sent.id())).singleElement().isEqualTo(withMessage(sent));
        assertThat(store.messages().payload(sent.id()))
                .isEqualTo(new Messages.Payload.Content(ByteString.copyFromUtf8("innhold")));
        assertThat(store.deliveries().carrying(sent.id())).hasValueSatisfying(
                row -> assertThat(row.state()).isEqualTo(DeliveryState.QUEUED));
        assertThat(store.followups().tasksOn(subject)).hasSize(1);
        assertThat(store.followups().tasksFrom(sent.id())).hasSize(1);
        assertThat(store.followups().tasksOf(TIL, TaskState.OPEN, 10)).hasSize(1);
        assertThat(store.followups().due(NOW.plusSeconds(61), 10)).extracting(ExpectationRow::id).containsExactly(expectation);
        assertThat(store.followups().due(NOW, 10)).isEmpty();
        assertThat(store.followups().expectationsIn(conversation)).hasSize(1);
        assertThat(store.followups().traceAfter(new Course.OfPerson(subject), 0, 10)).hasSize(1);
        assertThat(store.followups().judgedFrom(Set.of(sent.senderUnit(), "annen"), NOW, NOW.plusSeconds(1))).hasSize(1);
        assertThat(store.followups().judgedFrom(Set.of(sent.senderUnit()), NOW.minusSeconds(1), NOW)).isEmpty();
        assertThat(store.followups().judgedFrom(Set.of("annen"), NOW, NOW.plusSeconds(1))).isEmpty();
        assertThat(store.followups().traceAfter(new Course.OfConversation(conversation), 0, 10)).hasSize(1);
    }

    @Test
    void theVeryFirstRowOfANewStoreIsInTheTrace() {
        SubjectKey.Identified child = child("barn");
        UUID conversation = UUID.randomUUID();
        commit(TestWork.of((view, batch) -> {
                    batch.trace(new TraceRow(
                            UUID.randomUUID(), Optional.of(view.subject(child).pseudonym()), Optional.empty(),
                            Optional.of(conversation), NOW, "JUDGED", TIL, TIL, "", "", "", ByteString.EMPTY));
                    return true;
                })
                .about(child)
                .in(conversation));
        assertThat(store.followups().traceAfter(new Course.OfConversation(conversation), 0, 10)).hasSize(1);
    }

    @Test
    void decisionsOnAnOrganisationsOwnMessagesAreReadAPageAtATimeAndTheLogKnowsThemByTheirBytes() {
        SubjectKey.Identified child = child("barn");
        List<StoredMessage> sent = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            UUID conversation = UUID.randomUUID();
            sent.add(
                    commit(
                            TestWork.of(
                                            (view, batch) -> {
                                                StoredMessage message =
                                                        message(conversation, view.subject(child).pseudonym(), State.DENIED);
                                                batch.message(message);
                                                batch.decision(decision(message));
                                                batch.leaf(decided());
                                                return message;
                                            })
                                    .about(child)
                                    .in(conversation)));
        }
        Instant to = NOW.plusSeconds(1);
        List<DecisionRow> first = store.messages().decisionsOn(KOMMUNE, NOW, to, Optional.empty(), 2);
        List<DecisionRow> rest = store.messages().decisionsOn(KOMMUNE, NOW, to, Optional.of(first.getLast().id()), 2);
        assertThat(first).hasSize(2);
        assertThat(rest).hasSize(1);
        assertThat(Stream.concat(first.stream(), rest.stream()).map(DecisionRow::message))
                .containsExactlyInAnyOrderElementsOf(sent.stream().map(StoredMessage::id).toList());
        assertThat(store.messages().decisionsOn(Samples.BUP, NOW, to, Optional.empty(), 2)).isEmpty();
        assertThat(store.messages().decisionsOn(KOMMUNE, NOW.minusSeconds(1), NOW, Optional.empty(), 2)).isEmpty();

        DecisionRow row = rest.getFirst();
        MessageView view = store.messages().byId(row.message()).orElseThrow();
        assertThat(store.log().commitsTo(row, view)).isTrue();
        DecisionRow other =
                new DecisionRow(
                        row.id(), row.message(), row.stage(), row.at(), row.ruleSet(), row.engine(),
                        ByteString.copyFromUtf8("other facts"), row.decision());
        assertThat(store.log().commitsTo(other, view)).isFalse();
    }

    /** A leaf that commits to a decision of the samples. */
    private static Leaf decided() {
        return new Leaf(
                LeafKind.SUBMISSION, KOMMUNE, Samples.FRA, "", "", Optional.empty(), ByteString.EMPTY, ByteString.EMPTY,
                hash("decision"), hash("facts"), hash("rules"), List.of());
    }

    private DecisionRow withMessage(StoredMessage message) {
        DecisionRow stored = store.messages().decisions(message.id()).getFirst();
        DecisionRow sample = decision(message);
        return new DecisionRow(
                stored.id(),
                sample.message(),
                sample.stage(),
                sample.at(),
                sample.ruleSet(),
                sample.engine(),
                sample.judgedFacts(),
                sample.decision());
    }

    @Test
    void aRepeatGetsTheFirstAnswerAndIsNotRun() {
        AtomicInteger runs = new AtomicInteger();
        UUID id = MessageIds.next(NOW);
        String first = commit(counted(runs, id, hash("content")));
        String second = commit(counted(runs, id, hash("content")));
        assertThat(first).isEqualTo("first 0");
        assertThat(second).isEqualTo("answer 0");
        assertThat(runs).hasValue(1);
        assertThat(store.log().size(0)).isEqualTo(1);
    }

    @Test
    void theSameIdWithOtherContentIsAConflict() {
        AtomicInteger runs = new AtomicInteger();
        UUID id = MessageIds.next(NOW);
        commit(counted(runs, id, hash("content")));
        assertThat(commit(counted(runs, id, hash("other content")))).isEqualTo("conflict");
        assertThat(runs).hasValue(1);
    }

    @Test
    void repeatsThatComeAtOnceHaveOneEffect() {
        AtomicInteger runs = new AtomicInteger();
        UUID id = MessageIds.next(NOW);
        CountDownLatch letGo = holdWriter(store);
        List<CompletableFuture<String>> answers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            answers.add(store.writer().submit(Lane.ORDINARY, counted(runs, id, hash("content"))));
        }
        letGo.countDown();
        assertThat(answers.stream().map(StoreContract::get))
                .containsExactlyInAnyOrder("first 0", "answer 0", "answer 0", "answer 0", "answer 0");
        assertThat(runs).hasValue(1);
    }

    @Test
    void aRepeatAtAnotherNodeHasOneEffect() {
        Store other = node();
        for (int round = 0; round < 20; round++) {
            AtomicInteger runs = new AtomicInteger();
            UUID id = MessageIds.next(NOW);
            CompletableFuture<String> here =
                    store.writer().submit(Lane.ORDINARY, counted(runs, id, hash("content")));
            CompletableFuture<String> there =
                    other.writer().submit(Lane.ORDINARY, counted(runs, id, hash("content")));
            assertThat(List.of(get(here), get(there)))
                    .containsExactlyInAnyOrder("first " + round, "answer " + round);
        }
        assertThat(store.log().size(0)).isEqualTo(20);
    }

    private static TestWork<String> counted(AtomicInteger runs, UUID id, ByteString hash) {
        return TestWork.<String>of(
                        (_, batch) -> {
                            runs.incrementAndGet();
                            batch.leaf(leaf(LeafKind.SUBMISSION));
                            batch.answer(ByteString.copyFromUtf8("answer"));
                            return "first";
                        })
                .then((result, committed) -> result + " " + committed.leafIndex())
                .once(
                        KOMMUNE, id, hash, (answer, committed) -> answer.toStringUtf8() + " " + committed.leafIndex(), "conflict");
    }

    @Test
    void aWorkThatThrowsFailsItsOwnCallerOnly() {
        CountDownLatch letGo = holdWriter(store);
        UUID conversation = UUID.randomUUID();
        CompletableFuture<Integer> before = store.writer().submit(Lane.ORDINARY, leaves(1));
        CompletableFuture<Integer> faulty =
                store.writer()
                        .submit(
                                Lane.ORDINARY,
                                TestWork.of(
                                        (_, batch) -> {
                                            batch.leaf(leaf(LeafKind.SUBMISSION));
                                            throw new IllegalStateException("boom " + conversation);
                                        }));
        CompletableFuture<Integer> after = store.writer().submit(Lane.ORDINARY, leaves(1));
        letGo.countDown();
        assertThatThrownBy(() -> get(faulty)).hasMessage("boom " + conversation);
        assertThat(get(before)).isEqualTo(1);
        assertThat(get(after)).isEqualTo(1);
        assertThat(store.log().size(0)).isEqualTo(2);
    }

    @Test
    void aRowThatTheDatabaseRefusesFailsItsOwnCallerOnly() {
        CountDownLatch letGo = holdWriter(store);
        CompletableFuture<Integer> before = store.writer().submit(Lane.ORDINARY, leaves(1));
        SubjectKey child = child("a");
        CompletableFuture<String> faulty =
                store.writer()
                        .submit(
                                Lane.ORDINARY,
                                TestWork.of(
                                                (view, batch) -> {
                                                    batch.task(
                                                            task(view.subject(child).pseudonym(), Optional.empty(), "x".repeat(5000)));
                                                    return "";
                                                })
                                        .about(child));
        CompletableFuture<Integer> after = store.writer().submit(Lane.ORDINARY, leaves(1));
        letGo.countDown();
        assertThatThrownBy(() -> get(faulty)).isInstanceOf(Writer.NotStored.class);
        assertThat(get(before) + get(after)).isEqualTo(2);
        assertThat(store.log().size(0)).isEqualTo(2);
        assertThat(store.writer().accepting()).isTrue();
    }

    private static TestWork<Integer> leaves(int count) {
        return TestWork.of(
                (_, batch) -> {
                    for (int i = 0; i < count; i++) {
                        batch.leaf(leaf(LeafKind.SUBMISSION));
                    }
                    return count;
                });
    }

    @Test
    void aWorkCannotWriteAboutWhomItDidNotAskFor() {
        Pseudonym stranger = Pseudonym.random();
        assertThatThrownBy(
                        () ->
                                commit(
                                        TestWork.of(
                                                (_, batch) -> {
                                                    batch.fact(consent(stranger, UUID.randomUUID(), "ja"));
                                                    return "";
                                                })))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void factsComeBackInTheOrderTheyWereRecordedIn() {
        SubjectKey child = child("a");
        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();
        record(child, one, "gitt");
        record(child, two, "gitt");
        record(child, one, "trukket");
        Subject subject = store.facts().load(Set.of(child)).subject(child);
        assertThat(subject.version()).isEqualTo(3);
        assertThat(subject.fresh()).isFalse();
        assertThat(subject.facts()).extracting(Fact::recordedSeq).containsExactly(1L, 2L, 3L);
        assertThat(subject.current(FactKind.SAMTYKKE))
                .extracting(fact -> fact.body().toStringUtf8())
                .containsExactly("trukket", "gitt");
        assertThat(subject.current(FactKind.SAMTYKKE, two).orElseThrow().validTo()).contains(NOW.plusSeconds(3600));
    }

    private void record(SubjectKey child, UUID id, String body) {
        commit(
                TestWork.of(
                                (view, batch) -> {
                                    batch.fact(consent(view.subject(child).pseudonym(), id, body));
                                    batch.leaf(leaf(LeafKind.FACT));
                                    return "";
                                })
                        .about(child));
    }

    @Test
    void aFactThatComesInTheSameDrainIsSeenByWhatComesAfterIt() {
        SubjectKey child = child("a");
        UUID consent = UUID.randomUUID();
        record(child, consent, "gitt");
        CountDownLatch letGo = holdWriter(store);
        CompletableFuture<String> before = store.writer().submit(Lane.ORDINARY, reading(child));
        CompletableFuture<String> withdrawal =
                store.writer()
                        .submit(
                                Lane.ORDINARY,
                                TestWork.of(
                                                (view, batch) -> {
                                                    batch.fact(consent(view.subject(child).pseudonym(), consent, "trukket"));
                                                    return "done";
                                                })
                                        .about(child));
        CompletableFuture<String> after = store.writer().submit(Lane.ORDINARY, reading(child));
        letGo.countDown();
        assertThat(get(withdrawal)).isEqualTo("done");
        assertThat(get(before)).isEqualTo("gitt");
        assertThat(get(after)).isEqualTo("trukket");
    }

    private static TestWork<String> reading(SubjectKey child) {
        return TestWork.<String>of(
                        (view, batch) -> {
                            batch.leaf(leaf(LeafKind.SUBMISSION));
                            return view.subject(child).latest(FactKind.SAMTYKKE).orElseThrow().body().toStringUtf8();
                        })
                .about(child);
    }

    /** Two nodes: one changes a person's facts, the other reads them. Each sees exactly the changes before it in the log. */
    @Test
    void whatAWorkSeesIsWhatStandsBeforeItInTheLog() {
        Store other = node();
        SubjectKey child = child("a");
        List<CompletableFuture<long[]>> seen = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            boolean changes = i % 3 == 0;
            Store node = i % 2 == 0 ? store : other;
            seen.add(
                    node.writer()
                            .submit(
                                    Lane.ORDINARY,
                                    TestWork.<long[]>of(
                                                    (view, batch) -> {
                                                        Subject subject = view.subject(child);
                                                        if (changes) {
                                                            batch.fact(consent(subject.pseudonym(), UUID.randomUUID(), "x"));
                                                        }
                                                        batch.leaf(leaf(changes ? LeafKind.FACT : LeafKind.SUBMISSION));
                                                        return new long[] {changes ? 1 : 0, subject.version(), subject.facts().size()};
                                                    })
                                            .then(
                                                    (result, committed) ->
                                                            new long[] {committed.leafIndex(), result[0], result[1], result[2]})
                                            .about(child)));
        }
        List<long[]> inLogOrder = seen.stream().map(StoreContract::get).sorted((a, b) -> Long.compare(a[0], b[0])).toList();
        long version = 0;
        for (long[] work : inLogOrder) {
            assertThat(work[2]).as("version seen by leaf %d", work[0]).isEqualTo(version);
            assertThat(work[3]).as("facts seen by leaf %d", work[0]).isEqualTo(version);
            version += work[1];
        }
        assertThat(version).isEqualTo(50);
    }

    @Test
    void manyCallersAtTwoNodesLoseNothingAndTheLogIsWhole() {
        Store other = node();
        List<CompletableFuture<Long>> answers = new ArrayList<>();
        for (int i = 0; i < 1500; i++) {
            Store node = i % 2 == 0 ? store : other;
            SubjectKey child = i % 10 == 0 ? SubjectKey.unidentified() : child("barn " + i % 40);
            UUID conversation = UUID.randomUUID();
            answers.add(
                    node.writer()
                            .submit(
                                    Lane.values()[i % 3],
                                    TestWork.<Long>of(
                                                    (view, batch) -> {
                                                        StoredMessage message =
                                                                message(conversation, view.subject(child).pseudonym(), State.QUEUED);
                                                        batch.message(message);
                                                        batch.payload(message.id(), message.child().orElseThrow(), ByteString.copyFromUtf8("x"));
                                                        batch.enqueue(delivery(message));
                                                        batch.leaf(leaf(LeafKind.SUBMISSION));
                                                        return -1L;
                                                    })
                                            .then((_, committed) -> committed.leafIndex())
                                            .about(child)
                                            .in(conversation)));
        }
        List<Long> indexes = answers.stream().map(StoreContract::get).sorted().toList();
        assertThat(indexes).doesNotHaveDuplicates().hasSize(1500).first().isEqualTo(0L);
        assertThat(indexes.getLast()).isEqualTo(1499L);
        assertThat(store.log().size(0)).isEqualTo(1500);
        assertThat(store.log().checkpoint(0).checkpoint().root()).isEqualTo(store.log().root(0, 1500));
        assertThat(store.deliveries().depth(TIL)).isEqualTo(1500);
        assertThat(store.deliveries().inbox(TIL, 2000))
                .extracting(DeliveryRow::seq)
                .doesNotHaveDuplicates()
                .isSorted()
                .hasSize(1500);
    }

    @Test
    void aFullLaneSaysSoAndLeavesTheOthersAlone() {
        CountDownLatch letGo = holdWriter(store);
        List<CompletableFuture<Integer>> bulk = new ArrayList<>();
        for (int i = 0; i <= WriterSettings.standard().room().get(Lane.BULK); i++) {
            bulk.add(store.writer().submit(Lane.BULK, leaves(0)));
        }
        CompletableFuture<Integer> duty = store.writer().submit(Lane.DUTY_AND_URGENT, leaves(0));
        assertThat(bulk.getLast()).isCompletedExceptionally();
        letGo.countDown();
        assertThatThrownBy(() -> get(bulk.getLast())).isInstanceOf(Writer.QueueFull.class);
        assertThat(get(duty)).isZero();
    }

    @Test
    void whatIsUrgentGoesBeforeWhatCameEarlier() {
        CountDownLatch letGo = holdWriter(store);
        CompletableFuture<Long> ordinary = store.writer().submit(Lane.ORDINARY, place());
        CompletableFuture<Long> duty = store.writer().submit(Lane.DUTY_AND_URGENT, place());
        letGo.countDown();
        assertThat(get(duty)).isLessThan(get(ordinary));
    }

    private static TestWork<Long> place() {
        return TestWork.<Long>of(
                        (_, batch) -> {
                            batch.leaf(leaf(LeafKind.SUBMISSION));
                            return -1L;
                        })
                .then((_, committed) -> committed.leafIndex());
    }

    @Test
    void listenersHearWhoGotSomethingAndWhoseFactsChanged() {
        List<CommitListener.Commit> heard = new ArrayList<>();
        CountDownLatch two = new CountDownLatch(2);
        store.writer()
                .onCommit(
                        commit -> {
                            heard.add(commit);
                            two.countDown();
                        });
        StoredMessage sent = send(child("a"), UUID.randomUUID(), Lane.ORDINARY);
        record(child("a"), UUID.randomUUID(), "gitt");
        await(two);
        assertThat(heard.get(0).units()).containsExactly(TIL);
        assertThat(heard.get(0).subjects()).isEmpty();
        assertThat(heard.get(1).subjects()).containsExactly(sent.child().orElseThrow());
    }

    @Test
    void contentUpToSeveralMegabytesIsKept() {
        SubjectKey child = child("a");
        byte[] large = new byte[4 * 1024 * 1024];
        new Random(1).nextBytes(large);
        StoredMessage sent =
                commit(
                        TestWork.of(
                                        (view, batch) -> {
                                            StoredMessage message =
                                                    message(UUID.randomUUID(), view.subject(child).pseudonym(), State.QUEUED);
                                            batch.message(message);
                                            batch.payload(message.id(), message.child().orElseThrow(), ByteString.copyFrom(large));
                                            return message;
                                        })
                                .about(child));
        assertThat(store.messages().payload(sent.id()))
                .isEqualTo(new Messages.Payload.Content(ByteString.copyFrom(large)));
    }

    @Test
    void aDestroyedMessageIsGoneAndTheOthersStay() {
        StoredMessage gone = send(child("a"), UUID.randomUUID(), Lane.ORDINARY);
        StoredMessage stays = send(child("a"), UUID.randomUUID(), Lane.ORDINARY);
        commit(
                TestWork.of(
                                (_, batch) -> {
                                    batch.destroyPayload(gone.id());
                                    return "";
                                })
                        .message(gone.id()));
        assertThat(store.messages().payload(gone.id())).isEqualTo(new Messages.Payload.Gone());
        assertThat(store.messages().payload(stays.id())).isInstanceOf(Messages.Payload.Content.class);
        assertThat(store.messages().payload(UUID.randomUUID())).isEqualTo(new Messages.Payload.Never());
        assertThat(store.messages().decisions(gone.id())).hasSize(1);
        assertThat(store.messages().byId(gone.id())).isPresent();
    }

    @Test
    void anErasedChildsContentIsGoneAndItsNumberLeadsNowhere() {
        StoredMessage erased = send(child("a"), UUID.randomUUID(), Lane.ORDINARY);
        StoredMessage stays = send(child("b"), UUID.randomUUID(), Lane.ORDINARY);
        Pseudonym subject = erased.child().orElseThrow();
        commit(
                TestWork.of(
                                (_, batch) -> {
                                    batch.destroyKey(subject);
                                    batch.forget(subject);
                                    return "";
                                })
                        .about(SubjectKey.known(subject)));
        assertThat(store.messages().payload(erased.id())).isEqualTo(new Messages.Payload.Gone());
        assertThat(store.messages().payload(stays.id())).isInstanceOf(Messages.Payload.Content.class);
        assertThat(store.facts().find(child("a"))).isEmpty();
        StoredMessage later = send(child("a"), UUID.randomUUID(), Lane.ORDINARY);
        assertThat(later.child()).isNotEqualTo(erased.child());
        assertThat(store.messages().payload(later.id())).isInstanceOf(Messages.Payload.Content.class);
    }

    @Test
    void anAliasLeadsToTheSamePerson() {
        SubjectKey child = child("d-nummer");
        Pseudonym subject = send(child, UUID.randomUUID(), Lane.ORDINARY).child().orElseThrow();
        commit(
                TestWork.of(
                                (view, batch) -> {
                                    batch.alias(child("fødselsnummer"), view.subject(child).pseudonym());
                                    return "";
                                })
                        .about(child));
        assertThat(store.facts().find(child("fødselsnummer"))).contains(subject);
    }

    @Test
    void twoRecordsThatWereJoinedHaveOneHistory() {
        StoredMessage one = send(child("a"), UUID.randomUUID(), Lane.ORDINARY);
        StoredMessage two = send(child("b"), UUID.randomUUID(), Lane.ORDINARY);
        record(child("a"), UUID.randomUUID(), "fra a");
        record(child("b"), UUID.randomUUID(), "fra b");
        Pseudonym from = two.child().orElseThrow();
        Pseudonym into = one.child().orElseThrow();
        commit(
                TestWork.of(
                                (_, batch) -> {
                                    batch.join(from, into);
                                    return "";
                                })
                        .about(SubjectKey.known(from), SubjectKey.known(into)));
        record(child("b"), UUID.randomUUID(), "senere");
        Subject subject = store.facts().load(Set.of(child("b"))).subject(child("b"));
        assertThat(subject.pseudonym()).isEqualTo(into);
        assertThat(subject.facts()).extracting(fact -> fact.body().toStringUtf8())
                .containsExactlyInAnyOrder("fra a", "fra b", "senere");
        assertThat(subject.latest(FactKind.SAMTYKKE).orElseThrow().body().toStringUtf8()).isEqualTo("senere");
        assertThat(store.messages().byPerson(into, 10)).hasSize(2);
        assertThat(store.messages().byPerson(from, 10)).hasSize(2);
    }

    @Test
    void aWithdrawalFindsAndStopsWhatRestsOnItAndHasNotBeenRead() {
        SubjectKey child = child("a");
        StoredMessage rests = send(child, UUID.randomUUID(), Lane.ORDINARY, "samtykke-1");
        StoredMessage other = send(child, UUID.randomUUID(), Lane.ORDINARY, "samtykke-2");
        send(child("b"), UUID.randomUUID(), Lane.ORDINARY, "samtykke-1");
        List<OpenMessage> found =
                commit(
                        TestWork.of(
                                        (view, batch) -> {
                                            List<OpenMessage> open = view.open(view.subject(child).pseudonym());
                                            open.stream()
                                                    .filter(row -> row.message().consents().contains("samtykke-1"))
                                                    .forEach(
                                                            row -> {
                                                                batch.messageState(row.message().id(), State.STOPPED, "SAMTYKKE_TRUKKET");
                                                                DeliveryRow delivery = row.delivery().orElseThrow();
                                                                batch.deliveryState(
                                                                        delivery.delivery().id(),
                                                                        DeliveryChange.to(DeliveryState.STOPPED, delivery, "SAMTYKKE_TRUKKET"));
                                                                batch.destroyPayload(row.message().id());
                                                            });
                                            return open;
                                        })
                                .about(child)
                                .readingOpen());
        assertThat(found).extracting(row -> row.message().id()).containsExactlyInAnyOrder(rests.id(), other.id());
        assertThat(store.messages().byId(rests.id()).orElseThrow().state()).isEqualTo(State.STOPPED);
        assertThat(store.messages().byId(rests.id()).orElseThrow().reason()).isEqualTo("SAMTYKKE_TRUKKET");
        assertThat(store.messages().payload(rests.id())).isEqualTo(new Messages.Payload.Gone());
        assertThat(store.deliveries().inbox(TIL, 10)).hasSize(2);
        assertThat(
                        commit(TestWork.of((view, _) -> view.open(view.subject(child).pseudonym())).about(child).readingOpen()))
                .hasSize(1);
    }

    @Test
    void aHeldMessageIsFoundByWhatItWaitsForUntilItIsReleased() {
        SubjectKey child = child("a");
        UUID conversation = UUID.randomUUID();
        StoredMessage held =
                commit(
                        TestWork.of(
                                        (view, batch) -> {
                                            StoredMessage message =
                                                    message(
                                                            conversation,
                                                            view.subject(child).pseudonym(),
                                                            Lane.ORDINARY,
                                                            State.HELD,
                                                            Set.of(),
                                                            Set.of("avtale:1"));
                                            batch.message(message);
                                            return message;
                                        })
                                .about(child)
                                .in(conversation));
        assertThat(store.messages().waitingFor("avtale:1")).hasSize(1);
        assertThat(store.messages().heldOn(held.child().orElseThrow())).hasSize(1);
        commit(
                TestWork.of(
                                (view, batch) -> {
                                    StoredMessage message = view.message(held.id()).orElseThrow().message();
                                    batch.messageState(message.id(), State.QUEUED, "");
                                    batch.rejudged(message.id(), Set.of("samtykke-9"), Set.of());
                                    batch.enqueue(delivery(message));
                                    return "";
                                })
                        .about(child)
                        .message(held.id())
                        .in(conversation));
        assertThat(store.messages().waitingFor("avtale:1")).isEmpty();
        assertThat(store.messages().heldOn(held.child().orElseThrow())).isEmpty();
        assertThat(store.messages().restingOn("samtykke-9")).hasSize(1);
        assertThat(store.deliveries().depth(TIL)).isEqualTo(1);
    }

    @Test
    void aReceiptOfOneKindIsWrittenOnce() {
        StoredMessage sent = send(child("a"), UUID.randomUUID(), Lane.ORDINARY);
        for (String text : List.of("første", "andre")) {
            commit(
                    TestWork.of(
                                    (_, batch) -> {
                                        batch.receipt(new ReceiptRow(sent.id(), ReceiptKind.APPLICATION, true, "", text, TIL, NOW));
                                        return "";
                                    })
                            .message(sent.id())
                            .in(sent.conversation()));
        }
        assertThat(store.messages().byId(sent.id()).orElseThrow().receipts())
                .extracting(ReceiptRow::text)
                .containsExactly("første");
    }

    @Test
    void tasksAndExpectationsAreSettled() {
        SubjectKey child = child("a");
        UUID expectation = UUID.randomUUID();
        TaskRow open =
                commit(
                        TestWork.of(
                                        (view, batch) -> {
                                            Pseudonym subject = view.subject(child).pseudonym();
                                            TaskRow task = task(subject, Optional.empty(), "Ring.");
                                            batch.task(task);
                                            batch.expectation(
                                                    new ExpectationRow(
                                                            expectation,
                                                            "DL-2",
                                                            UUID.randomUUID(),
                                                            UUID.randomUUID(),
                                                            Optional.of(subject),
                                                            TIL,
                                                            NOW,
                                                            NOW,
                                                            ExpectationState.WAITING));
                                            return task;
                                        })
                                .about(child));
        Pseudonym subject = open.child().orElseThrow();
        commit(
                TestWork.of(
                                (view, batch) -> {
                                    batch.taskState(view.task(open.id()).orElseThrow().id(), TaskState.DONE);
                                    batch.expectationState(expectation, ExpectationState.MET, NOW);
                                    return "";
                                })
                        .task(open.id()));
        commit(
                TestWork.of(
                        (_, batch) -> {
                            batch.expectationState(expectation, ExpectationState.ALARMED, NOW);
                            return "";
                        }));
        assertThat(store.followups().tasksOn(subject)).extracting(TaskRow::state).containsExactly(TaskState.DONE);
        assertThat(store.followups().expectationsOn(subject))
                .as("what has come is never alarmed")
                .extracting(ExpectationRow::state)
                .containsExactly(ExpectationState.MET);
    }

    @Test
    void whatIsPlannedBeginsOnceAndIsSeenInItsConversation() {
        UUID conversation = UUID.randomUUID();
        UUID id = UUID.randomUUID();
        Instant due = NOW.plusSeconds(7200);
        commit(
                TestWork.of(
                                (_, batch) -> {
                                    batch.expectation(
                                            new ExpectationRow(
                                                    id, "DL-2", UUID.randomUUID(), conversation, Optional.empty(), TIL, NOW, NOW,
                                                    ExpectationState.PLANNED));
                                    return "";
                                })
                        .in(conversation));
        assertThat(store.followups().due(NOW.plusSeconds(1), 10)).as("what is planned is not due").isEmpty();
        for (int i = 1; i <= 2; i++) {
            Instant slutt = due.plusSeconds(i);
            assertThat(
                            commit(
                                    TestWork.of(
                                                    (view, batch) -> {
                                                        batch.expectationBegins(id, NOW, slutt);
                                                        return view.expectations();
                                                    })
                                            .in(conversation)
                                            .readingExpectations()))
                    .extracting(ExpectationRow::id)
                    .containsExactly(id);
        }
        assertThat(store.followups().expectationsIn(conversation))
                .as("it begins once")
                .extracting(ExpectationRow::state, ExpectationRow::due)
                .containsExactly(tuple(ExpectationState.WAITING, due.plusSeconds(1)));
    }

    @Test
    void ruleSetsAreKeptByTheirHash() {
        store.ruleSets().keep(hash("r"), "1", ByteString.copyFromUtf8("regler"), Instant.EPOCH);
        store.ruleSets().keep(hash("r"), "2", ByteString.copyFromUtf8("andre"), Instant.EPOCH);
        assertThat(store.ruleSets().find(hash("r"))).contains(ByteString.copyFromUtf8("regler"));
        assertThat(store.ruleSets().find(hash("s"))).isEmpty();
    }
}
