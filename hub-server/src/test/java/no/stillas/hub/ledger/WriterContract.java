package no.stillas.hub.ledger;

import static no.stillas.hub.ledger.Samples.KOMMUNE;
import static no.stillas.hub.ledger.Samples.NOW;
import static no.stillas.hub.ledger.Samples.TIL;
import static no.stillas.hub.ledger.Samples.child;
import static no.stillas.hub.ledger.Samples.consent;
import static no.stillas.hub.ledger.Samples.delivery;
import static no.stillas.hub.ledger.Samples.hash;
import static no.stillas.hub.ledger.Samples.leaf;
import static no.stillas.hub.ledger.Samples.message;
import static no.stillas.hub.ledger.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.google.protobuf.ByteString;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import no.stillas.hub.database.Setninger;
import no.stillas.hub.fact.Fact;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.NewFact;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fact.SubjectKey;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What every database must do with what comes to the writer. */
abstract class WriterContract extends StoreFixture {
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
    void aChangeOfModelsOnOneNodeIsToldToAnotherBeforeItsNextBatchIsRunAndOnce() {
        Store other = node();
        List<Integer> told = new CopyOnWriteArrayList<>();
        other.writer().onModels(changes -> told.add(changes.getLast().nr()));
        get(other.writer().submit(Lane.ORDINARY, leaves(1)));
        assertThat(told).isEmpty();

        commit(change(1));
        List<Integer> knownWhenRun = get(other.writer().submit(Lane.ORDINARY, TestWork.<List<Integer>>of((_, _) -> List.copyOf(told))));
        assertThat(knownWhenRun).containsExactly(1);
        get(other.writer().submit(Lane.ORDINARY, leaves(1)));
        commit(change(2));
        get(other.writer().submit(Lane.ORDINARY, leaves(1)));
        assertThat(told).containsExactly(1, 2);
        assertThat(store.modelChanges().all()).extracting(ModelChange::nr, ModelChange::file, c -> c.source().toStringUtf8())
                .containsExactly(tuple(1, "fil", "æ 1"), tuple(2, "fil", "æ 2"));
    }

    @Test
    void aNodeThatCannotTakeAChangeOfModelsStoresNothingAndSaysThatItIsDown() throws InterruptedException {
        Store other = node();
        var known = new AtomicBoolean();
        var again = new CountDownLatch(1);
        other.writer().onAccepting(now -> {
            if (now) {
                again.countDown();
            }
        });
        other.writer().onModels(_ -> {
            if (!known.get()) {
                throw new IllegalStateException("an unknown word");
            }
        });
        commit(change(1));
        long size = store.log().size(0);
        assertThatThrownBy(() -> get(other.writer().submit(Lane.ORDINARY, leaves(1)))).isInstanceOf(Writer.NotStored.class);
        assertThat(other.writer().accepting()).as("so that a caller is sent to another node").isFalse();
        assertThat(store.log().size(0)).isEqualTo(size);

        known.set(true);
        assertThat(again.await(30, TimeUnit.SECONDS)).as("it accepts again by itself").isTrue();
        assertThat(get(other.writer().submit(Lane.ORDINARY, leaves(1)))).isNotNull();
    }

    @Test
    void whatIsInTheWayIsToldAsWhatItIsAndToldAgainWhereItBecomesAnother() {
        Store other = node();
        var why = new AtomicReference<RuntimeException>(new IllegalStateException("an unknown word"));
        var asked = new AtomicInteger();
        other.writer().onModels(_ -> {
            asked.incrementAndGet();
            var now = why.get();
            if (now != null) {
                throw now;
            }
        });
        commit(change(1));
        var told = new ListAppender<ILoggingEvent>();
        told.start();
        var log = (Logger) LoggerFactory.getLogger(BatchWriter.class);
        log.addAppender(told);
        try {
            assertThatThrownBy(() -> get(other.writer().submit(Lane.ORDINARY, leaves(1))))
                    .isInstanceOf(Writer.NotStored.class).hasMessage("the hub cannot take a change of models");
            why.set(new Writer.NotStored("the database could not be read", new SQLException("gone", "08006")));
            Until.holds("it has been told of the database", () -> told(told).size() == 2);
            int tries = asked.get();
            Until.holds("it has tried again", () -> asked.get() > tries);
            why.set(new IllegalStateException("an unknown word"));
            Until.holds("it has been told of the models again", () -> told(told).size() == 3);
            why.set(null);
            Until.holds("it accepts", () -> other.writer().accepting());
        } finally {
            log.detachAppender(told);
        }
        assertThat(told(told)).extracting(m -> m.substring(0, m.indexOf(';')))
                .containsExactly("a change of models cannot be taken", "the database cannot be written", "a change of models cannot be taken");
    }

    @Test
    void aDatabaseThatDoesNotKeepTheRulesIsNoFaultOfTheModels() {
        Store other = node();
        var gone = new AtomicBoolean(true);
        other.writer().onModels(_ -> {
            if (gone.get()) {
                throw new Writer.NotStored("the database could not be read", new SQLException("gone", "08006"));
            }
        });
        commit(change(1));
        assertThatThrownBy(() -> get(other.writer().submit(Lane.ORDINARY, leaves(1))))
                .isInstanceOf(Writer.NotStored.class).hasMessage("the hub cannot store anything now");
        gone.set(false);
        Until.holds("it accepts", () -> other.writer().accepting());
    }

    private static List<String> told(ListAppender<ILoggingEvent> appender) {
        return List.copyOf(appender.list).stream().filter(e -> e.getLevel() == Level.ERROR).map(ILoggingEvent::getFormattedMessage).toList();
    }

    @Test
    void twoNodesCannotMakeTheSameChange() {
        commit(change(1));
        assertThatThrownBy(() -> commit(change(1))).isInstanceOf(Writer.NotStored.class);
        assertThat(store.modelChanges().all()).hasSize(1);
    }

    @Test
    void twoChangesOfModelsInOneDrainAreTakenOneAfterTheOtherAndNothingElseIsRunAgain() {
        var known = new AtomicInteger();
        store.writer().onModels(changes -> known.set(changes.getLast().nr()));
        var runs = new AtomicInteger();
        CountDownLatch letGo = holdWriter(store);
        var bystander = store.writer().submit(Lane.ORDINARY, TestWork.of((_, batch) -> {
            batch.leaf(leaf(LeafKind.SUBMISSION));
            return runs.incrementAndGet();
        }));
        var first = store.writer().submit(Lane.ORDINARY, change(1));
        var second = store.writer().submit(Lane.ORDINARY, TestWork.of((_, _) -> known.get()).readingModels());
        letGo.countDown();
        assertThat(get(first)).isEmpty();
        assertThat(get(second)).as("it sees the first, so that it can give way").isEqualTo(1);
        assertThat(get(bystander)).isEqualTo(1);
        assertThat(runs).hasValue(1);
    }

    private static TestWork<String> change(int nr) {
        return TestWork.<String>of((view, batch) -> {
            batch.modelChange(new ModelChange(nr, view.now(), KOMMUNE, "k1106-proeve", "1", "fil", ByteString.copyFromUtf8("æ " + nr),
                    ByteString.copyFromUtf8("checked " + nr)));
            return "";
        }).readingModels();
    }

    /** However many messages are judged at once, about however many persons, of whom however much is recorded. */
    @Test
    void theFactsOfAllPersonsOfABatchAreLoadedWithOneQuery() {
        List<SubjectKey> persons = List.of(child("a"), child("b"), child("c"), child("never met"));
        persons.subList(0, 3).forEach(person -> commit(TestWork.of((view, batch) -> {
            for (FactKind kind : FactKind.values()) {
                batch.fact(new NewFact(view.subject(person).pseudonym(), kind, UUID.randomUUID(), NOW, Optional.empty(),
                        ByteString.copyFromUtf8("a")));
            }
            return "";
        }).about(person)));
        try (Setninger statements = counted()) {
            Store node = node(statements);
            CountDownLatch letGo = holdWriter(node);
            List<CompletableFuture<Integer>> works = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                works.add(node.writer().submit(Lane.ORDINARY, TestWork.of((view, batch) -> {
                    batch.leaf(leaf(LeafKind.SUBMISSION));
                    return persons.stream().mapToInt(person -> view.subject(person).facts().size()).sum();
                }).about(persons.toArray(SubjectKey[]::new))));
            }
            letGo.countDown();
            assertThat(works.stream().map(StoreContract::get)).as("each work has all of it").containsOnly(3 * FactKind.values().length);
            assertThat(statements.med("join fact ")).as("five works in one batch").hasSize(1);
            node.close();
        }
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
}
