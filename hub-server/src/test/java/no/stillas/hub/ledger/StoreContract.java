package no.stillas.hub.ledger;

import static no.stillas.hub.ledger.Samples.KOMMUNE;
import static no.stillas.hub.ledger.Samples.NOW;
import static no.stillas.hub.ledger.Samples.TIL;
import static no.stillas.hub.ledger.Samples.child;
import static no.stillas.hub.ledger.Samples.decision;
import static no.stillas.hub.ledger.Samples.delivery;
import static no.stillas.hub.ledger.Samples.hash;
import static no.stillas.hub.ledger.Samples.leaf;
import static no.stillas.hub.ledger.Samples.message;
import static no.stillas.hub.ledger.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.protobuf.ByteString;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.SubjectKey;
import org.junit.jupiter.api.Test;

/** What every database must do with messages, and with what follows them. */
abstract class StoreContract extends PersonContract {
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
        assertThat(store.followups().tasksOf(TIL, TaskState.OPEN, subject))
                .as("about one child, whatever else the unit has")
                .isEqualTo(store.followups().tasksOn(subject));
        assertThat(store.followups().tasksOf(TIL, TaskState.DONE, subject)).isEmpty();
        assertThat(store.followups().tasksOf("another", TaskState.OPEN, subject)).isEmpty();
        assertThat(store.followups().expectationsOf(TIL, subject)).isEqualTo(store.followups().expectationsOf(TIL, 10)).hasSize(1);
        assertThat(store.followups().expectationsOf("another", subject)).isEmpty();
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
    void aCourseIsReadToItsEndWhateverThePageHolds() {
        UUID conversation = UUID.randomUUID();
        var kinds = List.of("JUDGED", "HANDED_OVER", "ACKED", "APPLICATION", "READ");
        for (String kind : kinds) {
            commit(TestWork.of((_, batch) -> {
                        batch.trace(new TraceRow(
                                UUID.randomUUID(), Optional.empty(), Optional.empty(), Optional.of(conversation), NOW, kind,
                                TIL, TIL, "", "", "", ByteString.EMPTY));
                        return true;
                    })
                    .in(conversation));
        }
        for (int pageSize = 1; pageSize <= kinds.size() + 1; pageSize++) {
            assertThat(store.followups().trace(new Course.OfConversation(conversation), pageSize).map(e -> e.row().kind()))
                    .as("pages of " + pageSize).containsExactlyElementsOf(kinds);
        }
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
    void whoDoesATaskAndWhatHappensWhenItIsNotDoneIsKept() {
        SubjectKey child = child("plan");
        TaskPlan plan = new TaskPlan(ByteString.copyFromUtf8("eier"), Optional.of(NOW.plusSeconds(60)), Optional.empty(), "RINGE",
                Optional.of(NOW.plusSeconds(120)), Samples.FRA, Optional.empty());
        TaskRow task = commit(TestWork.of((view, batch) -> {
            TaskRow row = task(view.subject(child).pseudonym(), Optional.empty(), "Ring.");
            batch.task(row);
            return row;
        }).about(child));
        assertThat(store.followups().task(task.id())).contains(task);

        commit(TestWork.of((_, batch) -> {
            batch.taskPlan(task.id(), plan);
            return "";
        }).task(task.id()));
        assertThat(store.followups().task(task.id()).map(TaskRow::plan)).contains(plan);
        assertThat(minnes(task, NOW.plusSeconds(59))).isFalse();
        assertThat(minnes(task, NOW.plusSeconds(60))).isTrue();

        commit(TestWork.of((_, batch) -> {
            batch.taskPlan(task.id(), plan.remindedAt(NOW.plusSeconds(60)));
            return "";
        }).task(task.id()));
        assertThat(minnes(task, NOW.plusSeconds(119))).isFalse();
        assertThat(minnes(task, NOW.plusSeconds(120))).isTrue();
        commit(TestWork.of((_, batch) -> {
            batch.taskState(task.id(), TaskState.DONE);
            return "";
        }).task(task.id()));
        assertThat(minnes(task, NOW.plusSeconds(999))).isFalse();
    }

    private boolean minnes(TaskRow task, Instant now) {
        return store.followups().tasksToRemind(now, 1000).stream().anyMatch(row -> row.id().equals(task.id()));
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
