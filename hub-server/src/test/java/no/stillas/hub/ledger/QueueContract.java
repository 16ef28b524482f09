package no.stillas.hub.ledger;

import static no.stillas.hub.ledger.Samples.NOW;
import static no.stillas.hub.ledger.Samples.TIL;
import static no.stillas.hub.ledger.Samples.child;
import static no.stillas.hub.ledger.Samples.delivery;
import static no.stillas.hub.ledger.Samples.leaf;
import static no.stillas.hub.ledger.Samples.message;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import no.stillas.hub.ledger.Deliveries.Claim;
import no.stillas.hub.ledger.Deliveries.Room;
import org.junit.jupiter.api.Test;

/** What every database must do for the inboxes. */
abstract class QueueContract extends StoreContract {
    private static final Duration LEASE = Duration.ofMinutes(1);

    private List<Claim> claim(String node, int limit) {
        return claim(node, NOW, limit);
    }

    private List<Claim> claim(String node, Instant at, int limit) {
        return store.deliveries().claim(TIL, node, at, LEASE, Room.of(limit));
    }

    /** The next of a queue, under the same claim where it still holds. */
    private static Optional<DeliveryRow> next(Store node, Claim claim) {
        return node.deliveries().advance(List.of(claim), NOW, LEASE).stream().map(Claim::head).findFirst();
    }

    private void change(DeliveryRow row, DeliveryChange change) {
        commit(TestWork.of((_, batch) -> {
            batch.deliveryState(row.delivery().id(), change);
            return "";
        }).delivery(row.delivery().id()));
    }

    private void ack(Claim claim, DeliveryRow row) {
        change(row, DeliveryChange.to(DeliveryState.ACKED, row, ""));
    }

    private static UUID carried(DeliveryRow row) {
        return row.delivery().message().orElseThrow();
    }

    @Test
    void aConversationIsHandedOverOneAtATimeInTheOrderItWasAccepted() {
        UUID conversation = UUID.randomUUID();
        List<UUID> sent = IntStream.range(0, 4)
                .mapToObj(_ -> send(child("a"), conversation, Lane.ORDINARY).id())
                .toList();
        Claim claim = claim("n1", 10).getFirst();
        List<UUID> received = new ArrayList<>();
        for (DeliveryRow head = claim.head(); head != null; ) {
            received.add(carried(head));
            assertThat(next(store, claim)).as("until it is acknowledged").contains(head);
            ack(claim, head);
            head = next(store, claim).orElse(null);
        }
        assertThat(received).isEqualTo(sent);
        assertThat(store.deliveries().depth(TIL)).isZero();
    }

    @Test
    void aClaimedQueueIsNobodyElsesUntilItIsGivenBackOrItsLeaseEnds() {
        send(child("a"), UUID.randomUUID(), Lane.ORDINARY);
        Claim first = claim("n1", 10).getFirst();
        assertThat(claim("n2", 10)).isEmpty();
        assertThat(store.deliveries().waiting(NOW)).isEmpty();
        store.deliveries().release(List.of(first));
        assertThat(store.deliveries().waiting(NOW)).containsExactly(TIL);
        Claim second = claim("n2", 10).getFirst();
        assertThat(second.fence()).isGreaterThan(first.fence());
        assertThat(claim("n3", NOW.plus(LEASE), 10)).singleElement()
                .satisfies(third -> assertThat(third.fence()).isGreaterThan(second.fence()));
    }

    @Test
    void aNodeWhoseLeaseWasTakenOverHoldsNothing() {
        send(child("a"), UUID.randomUUID(), Lane.ORDINARY);
        Claim late = claim("n1", 10).getFirst();
        Claim taken = claim("n2", NOW.plus(LEASE), 10).getFirst();
        TestWork<List<Boolean>> handOver =
                TestWork.<List<Boolean>>of((view, _) -> List.of(view.holds(late), view.holds(taken)))
                        .under(late)
                        .under(taken);
        assertThat(commit(handOver)).containsExactly(false, true);
        assertThat(store.deliveries().advance(List.of(late, taken), NOW, LEASE))
                .extracting(Claim::fence)
                .containsExactly(taken.fence());
        assertThat(next(store, late)).isEmpty();
    }

    @Test
    void whatWasHandedOverAndNotAcknowledgedComesAgain() {
        UUID conversation = UUID.randomUUID();
        send(child("a"), conversation, Lane.ORDINARY);
        Claim claim = claim("n1", 10).getFirst();
        change(claim.head(), DeliveryChange.handedOver(claim.head()));
        store.deliveries().release(List.of(claim));
        DeliveryRow again = claim("n2", 10).getFirst().head();
        assertThat(again.delivery().id()).isEqualTo(claim.head().delivery().id());
        assertThat(again.attempt()).isEqualTo(1);
    }

    @Test
    void whatIsToBeTriedLaterHoldsBackItsConversationUntilThen() {
        UUID conversation = UUID.randomUUID();
        send(child("a"), conversation, Lane.ORDINARY);
        send(child("a"), conversation, Lane.ORDINARY);
        Claim claim = claim("n1", 10).getFirst();
        Instant later = NOW.plusSeconds(30);
        change(claim.head(), DeliveryChange.retry(claim.head(), later, "OPPTATT"));
        assertThat(next(store, claim)).isEmpty();
        store.deliveries().release(List.of(claim));
        assertThat(claim("n1", 10)).isEmpty();
        assertThat(claim("n1", later, 10)).singleElement().satisfies(again -> {
            assertThat(again.head().delivery().id()).isEqualTo(claim.head().delivery().id());
            assertThat(again.head().reason()).isEqualTo("OPPTATT");
        });
    }

    @Test
    void aQuarantinedMessageBlocksItsConversationButNotWhatIsUrgent() {
        UUID conversation = UUID.randomUUID();
        send(child("a"), conversation, Lane.ORDINARY);
        send(child("a"), conversation, Lane.ORDINARY);
        Claim claim = claim("n1", 10).getFirst();
        change(claim.head(), DeliveryChange.to(DeliveryState.QUARANTINED, claim.head(), "UGYLDIG"));
        store.deliveries().release(List.of(claim));
        assertThat(claim("n1", 10)).isEmpty();
        StoredMessage urgent = send(child("a"), conversation, Lane.DUTY_AND_URGENT);
        assertThat(claim("n1", 10)).singleElement()
                .satisfies(passing -> assertThat(carried(passing.head())).isEqualTo(urgent.id()));
    }

    @Test
    void whatIsUrgentIsClaimedFirst() {
        send(child("a"), UUID.randomUUID(), Lane.BULK);
        send(child("a"), UUID.randomUUID(), Lane.ORDINARY);
        StoredMessage urgent = send(child("a"), UUID.randomUUID(), Lane.DUTY_AND_URGENT);
        assertThat(claim("n1", 1)).singleElement()
                .satisfies(first -> assertThat(carried(first.head())).isEqualTo(urgent.id()));
    }

    @Test
    void roomThatIsKeptForWhatIsUrgentIsTakenByNothingElse() {
        IntStream.range(0, 4).forEach(_ -> send(child("a"), UUID.randomUUID(), Lane.ORDINARY));
        assertThat(store.deliveries().claim(TIL, "n1", NOW, LEASE, new Room(3, 2))).hasSize(2);
        UUID urgent = send(child("a"), UUID.randomUUID(), Lane.DUTY_AND_URGENT).id();
        assertThat(store.deliveries().claim(TIL, "n1", NOW, LEASE, new Room(1, 0))).singleElement()
                .satisfies(claim -> assertThat(carried(claim.head())).isEqualTo(urgent));
    }

    @Test
    void theLongestWaitingOfALaneAreClaimedFirst() {
        List<UUID> sent = IntStream.range(0, 6)
                .mapToObj(_ -> send(child("a"), UUID.randomUUID(), Lane.ORDINARY).id())
                .toList();
        List<UUID> claimed = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            claim("n1", 2).forEach(claim -> claimed.add(carried(claim.head())));
        }
        assertThat(claimed).isEqualTo(sent);
    }

    @Test
    void queuesGoOnTogetherAndThoseThatHaveNothingMoreAreGivenBack() {
        UUID twoMessages = UUID.randomUUID();
        UUID oneMessage = UUID.randomUUID();
        send(child("a"), twoMessages, Lane.ORDINARY);
        UUID second = send(child("a"), twoMessages, Lane.ORDINARY).id();
        send(child("a"), oneMessage, Lane.ORDINARY);
        List<Claim> claims = claim("n1", 10);
        claims.forEach(claim -> ack(claim, claim.head()));
        assertThat(store.deliveries().advance(claims, NOW, LEASE)).singleElement().satisfies(on -> {
            assertThat(carried(on.head())).isEqualTo(second);
            assertThat(on.until()).isEqualTo(NOW.plus(LEASE));
        });
        send(child("a"), oneMessage, Lane.ORDINARY);
        assertThat(claim("n2", 10)).as("of the queue that was given back").singleElement()
                .satisfies(claim -> assertThat(claim.queue().conversation()).isEqualTo(oneMessage));
    }

    @Test
    void whatWasHandedOverCanBeLeftOutOfAClaim() {
        send(child("a"), UUID.randomUUID(), Lane.ORDINARY);
        Claim handedOver = claim("n1", 10).getFirst();
        change(handedOver.head(), DeliveryChange.handedOver(handedOver.head()));
        store.deliveries().release(List.of(handedOver));
        UUID fresh = send(child("a"), UUID.randomUUID(), Lane.ORDINARY).id();
        assertThat(store.deliveries().claimQueued(TIL, "n1", NOW, LEASE, Room.of(10))).singleElement()
                .satisfies(claim -> assertThat(carried(claim.head())).isEqualTo(fresh));
        assertThat(claim("n1", 10)).singleElement()
                .satisfies(again -> assertThat(again.head().delivery().id()).isEqualTo(handedOver.head().delivery().id()));
    }

    @Test
    void onlyWhatIsNeitherDutyNorUrgentExpires() {
        for (Lane lane : Lane.values()) {
            commit(TestWork.of((view, batch) -> {
                StoredMessage message = message(UUID.randomUUID(), view.subject(child("a")).pseudonym(), State.QUEUED);
                NewDelivery delivery = delivery(message);
                batch.enqueue(new NewDelivery(
                        delivery.id(), TIL, delivery.conversation(), lane, delivery.kind(), delivery.message(),
                        delivery.body(), NOW, Optional.of(NOW.plusSeconds(1))));
                return "";
            }).about(child("a")));
        }
        assertThat(store.deliveries().expired(NOW, 10)).isEmpty();
        assertThat(store.deliveries().expired(NOW.plusSeconds(1), 10))
                .extracting(row -> row.delivery().lane())
                .containsExactlyInAnyOrder(Lane.ORDINARY, Lane.BULK);
    }

    @Test
    void severalNodesThatDrainOneInboxTakeNothingTwiceAndLoseNothing() {
        Map<UUID, List<UUID>> sent = new ConcurrentHashMap<>();
        for (int i = 0; i < 40; i++) {
            UUID conversation = UUID.randomUUID();
            List<CompletableFuture<UUID>> ids = new ArrayList<>();
            for (int n = 0; n < 5; n++) {
                ids.add(store.writer().submit(Lane.ORDINARY, TestWork.of((view, batch) -> {
                    StoredMessage message = message(conversation, view.subject(child("a")).pseudonym(), State.QUEUED);
                    batch.message(message);
                    batch.enqueue(delivery(message));
                    batch.leaf(leaf(LeafKind.SUBMISSION));
                    return message.id();
                }).about(child("a")).in(conversation)));
            }
            sent.put(conversation, ids.stream().map(StoreContract::get).toList());
        }
        Map<UUID, Queue<UUID>> received = new ConcurrentHashMap<>();
        List<CompletableFuture<Void>> nodes = new ArrayList<>();
        for (String name : List.of("n1", "n2", "n3")) {
            Store node = node();
            nodes.add(CompletableFuture.runAsync(() -> drain(node, name, received)));
        }
        nodes.forEach(StoreContract::get);
        assertThat(received.keySet()).isEqualTo(sent.keySet());
        sent.forEach((conversation, ids) -> assertThat(List.copyOf(received.get(conversation))).isEqualTo(ids));
    }

    private void drain(Store node, String name, Map<UUID, Queue<UUID>> received) {
        List<Claim> claims = node.deliveries().claim(TIL, name, NOW, LEASE, Room.of(3));
        while (!claims.isEmpty() || node.deliveries().depth(TIL) > 0) {
            for (Claim claim : claims) {
                DeliveryRow head = next(node, claim).orElse(null);
                while (head != null) {
                    received.computeIfAbsent(claim.queue().conversation(), _ -> new ConcurrentLinkedQueue<>())
                            .add(carried(head));
                    DeliveryRow done = head;
                    get(node.writer().submit(Lane.ORDINARY, TestWork.of((view, batch) -> {
                        assertThat(view.holds(claim)).isTrue();
                        batch.deliveryState(
                                done.delivery().id(), DeliveryChange.to(DeliveryState.ACKED, done, ""));
                        return "";
                    }).delivery(done.delivery().id()).under(claim)));
                    head = next(node, claim).orElse(null);
                }
            }
            node.deliveries().release(claims);
            claims = node.deliveries().claim(TIL, name, NOW, LEASE, Room.of(3));
        }
    }
}
