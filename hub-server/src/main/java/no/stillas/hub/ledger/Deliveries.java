package no.stillas.hub.ledger;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The queues of the inboxes. A queue is what one unit has of one conversation in one lane; a node that hands over
 * claims the queue first, by a lease with a fencing number. Every method blocks on the database.
 */
public interface Deliveries {
    Optional<DeliveryRow> byId(UUID id);

    /** The delivery that carries a message, where it was enqueued. */
    Optional<DeliveryRow> carrying(UUID message);

    /**
     * Claims queues of a unit that have something to hand over now, duties and urgent first, then the longest waiting.
     * The head of each is the oldest that is not done: queued and due, or handed over under a lease that has ended. A
     * queue whose head is quarantined or not due has nothing to hand over; duties and urgent messages pass one in
     * quarantine. No queue is claimed by two. One commit for all that is claimed.
     */
    List<Claim> claim(String unit, String node, Instant now, Duration lease, Room room);

    /** As {@link #claim}, but leaves out what was handed over and not acknowledged. */
    List<Claim> claimQueued(String unit, String node, Instant now, Duration lease, Room room);

    /**
     * How many queues are claimed at most.
     *
     * @param all in all lanes
     * @param other of these in the lanes that are neither duties nor urgent
     */
    record Room(int all, int other) {
        /** Without anything kept for duties and what is urgent. */
        public static Room of(int all) {
            return new Room(all, all);
        }

        int left(Lane lane, List<Claim> claimed) {
            int left = all - claimed.size();
            long others = claimed.stream().filter(claim -> claim.queue().lane() != Lane.DUTY_AND_URGENT).count();
            return lane == Lane.DUTY_AND_URGENT ? left : Math.min(left, other - (int) others);
        }
    }

    /**
     * Goes on with queues whose head is done, in one commit: where a claim still holds and there is a next head that may go,
     * its lease is prolonged until {@code now + lease}, and the claim comes back with that head. All other queues are given
     * back, as by {@link #release}.
     */
    List<Claim> advance(Collection<Claim> claims, Instant now, Duration lease);

    /** Gives queues back: what was handed over and not acknowledged comes again. One commit for all of them. */
    void release(Collection<Claim> claims);

    /** Open deliveries whose time is out, never of the urgent lane. */
    List<DeliveryRow> expired(Instant now, int limit);

    /** Units that have something to hand over now. */
    Set<String> waiting(Instant now);

    /** Everything in a unit's inbox that is not done, in commit order. */
    List<DeliveryRow> inbox(String unit, int limit);

    /** Number of deliveries in the same queue that are not done and came after this one. */
    long behind(DeliveryRow row);

    /** Number of deliveries of a unit that are not done. */
    long depth(String unit);

    /** A queue. */
    record Queue(String unit, Lane lane, UUID conversation) {
        public Queue {
            requireNonNull(unit, "unit is null");
            requireNonNull(lane, "lane is null");
            requireNonNull(conversation, "conversation is null");
        }
    }

    /**
     * A queue that this node may hand over from until {@code until}.
     *
     * @param fence goes up with every claim; an older one holds nothing
     */
    record Claim(Queue queue, long fence, Instant until, DeliveryRow head) {
        public Claim {
            requireNonNull(queue, "queue is null");
            requireNonNull(until, "until is null");
            requireNonNull(head, "head is null");
        }
    }
}
