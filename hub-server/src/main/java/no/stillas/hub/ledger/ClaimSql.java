package no.stillas.hub.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.database.Sql;

/** The leases of queues. */
final class ClaimSql {
    /** Order in which a batch locks the queues that it hands over from. */
    static final Comparator<Deliveries.Claim> LOCK_ORDER =
            Comparator.comparing((Deliveries.Claim claim) -> claim.queue().unit())
                    .thenComparing(claim -> claim.queue().lane().name())
                    .thenComparing(claim -> claim.queue().conversation().toString());

    /** One in quarantine holds up its queue, but not the lane of duties and urgent messages: there the next ones pass it. */
    private static final String HOLDS_UP =
            "(%1$s.state in ('QUEUED', 'HANDED_OVER') or %1$s.state = 'QUARANTINED' and %1$s.lane <> 'DUTY_AND_URGENT')";

    /**
     * Heads of free queues in one state, the longest waiting first. Found by what is open, never by walking all
     * conversations that ever were; the order names the whole index, since H2 else sorts all that waits.
     */
    private static final String FREE =
            """
            select d.*, q.fence as fence from delivery d
            join delivery_queue q on q.shard = d.shard and q.unit = d.unit and q.lane = d.lane
                and q.conversation = d.conversation
            where d.shard = ? and d.unit = ? and d.lane = ? and d.state = ? and d.not_before <= ? and q.leased_until <= ?
                and not exists (select 1 from delivery e
                    where e.shard = d.shard and e.unit = d.unit and e.lane = d.lane and e.conversation = d.conversation
                        and e.seq < d.seq and\s"""
                    + HOLDS_UP.formatted("e")
                    + ") order by d.shard, d.unit, d.lane, d.state, d.seq limit ?";

    private static final String SET_LEASE =
            """
            update delivery_queue set leased_until = ?
            where shard = ? and unit = ? and lane = ? and conversation = ? and fence = ? and leased_until > ?
            """;

    private ClaimSql() {}

    /** A queue that nobody holds, with its head, and the number under which it was held last. */
    record Free(Deliveries.Queue queue, long fence, DeliveryRow head) {}

    /** Queues of a unit and lane that are free and whose head is in this state and may go, at most {@code limit}. */
    static List<Free> free(
            Connection connection, int shard, String unit, Lane lane, DeliveryState head, Instant now, int limit, String lock)
            throws SQLException {
        return Sql.query(connection, FREE + lock, ClaimSql::free, shard, unit, lane, head, now, now, limit);
    }

    private static Free free(ResultSet row) throws SQLException {
        DeliveryRow head = DeliverySql.row(row);
        NewDelivery delivery = head.delivery();
        return new Free(
                new Deliveries.Queue(delivery.unit(), delivery.lane(), delivery.conversation()), row.getLong("fence"), head);
    }

    /**
     * Takes queues, the longest waiting first in what it gives. One that another has taken since is left out; one whose
     * head was changed since is given back.
     */
    static List<Deliveries.Claim> lease(
            Connection connection, int shard, List<Free> free, String node, Instant now, Instant until) throws SQLException {
        List<Deliveries.Claim> ordered =
                free.stream()
                        .map(one -> new Deliveries.Claim(one.queue(), one.fence() + 1, until, one.head()))
                        .sorted(LOCK_ORDER)
                        .toList();
        int[] changed =
                Sql.batch(
                        connection,
                        """
                        update delivery_queue set node = ?, leased_until = ?, fence = fence + 1
                        where shard = ? and unit = ? and lane = ? and conversation = ? and fence = ? and leased_until <= ?
                        """,
                        ordered.stream().map(claim -> row(shard, claim, claim.fence() - 1, now, node, until)).toList());
        List<Deliveries.Claim> taken = chosen(ordered, changed);
        Map<UUID, DeliveryRow> heads = new HashMap<>();
        if (!taken.isEmpty()) {
            List<UUID> ids = taken.stream().map(claim -> claim.head().delivery().id()).toList();
            DeliverySql.where(connection, "d.id = any(?)", Sql.Any.uuids(ids)).forEach(it -> heads.put(it.delivery().id(), it));
        }
        List<Deliveries.Claim> held = new ArrayList<>();
        List<Object[]> stale = new ArrayList<>();
        for (Deliveries.Claim claim : taken) {
            if (claim.head().equals(heads.get(claim.head().delivery().id()))) {
                held.add(claim);
            } else {
                stale.add(row(shard, claim, claim.fence(), now, Instant.EPOCH));
            }
        }
        Sql.batch(connection, SET_LEASE, stale);
        held.sort(Comparator.comparingLong(claim -> claim.head().seq()));
        return held;
    }

    private static Object[] row(int shard, Deliveries.Claim claim, long fence, Instant now, Object... set) {
        Deliveries.Queue queue = claim.queue();
        List<Object> row = new ArrayList<>(List.of(set));
        row.addAll(List.of(shard, queue.unit(), queue.lane(), queue.conversation(), fence, now));
        return row.toArray();
    }

    private static List<Deliveries.Claim> chosen(List<Deliveries.Claim> claims, int[] changed) {
        List<Deliveries.Claim> chosen = new ArrayList<>();
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] == 1) {
                chosen.add(claims.get(i));
            }
        }
        return chosen;
    }

    /** The oldest of a queue that is not done, if it may go now. */
    static Optional<DeliveryRow> head(Connection connection, Shards shards, Deliveries.Queue queue, Instant now)
            throws SQLException {
        return DeliverySql.where(
                        connection,
                        "d.shard = ? and d.unit = ? and d.lane = ? and d.conversation = ? and "
                                + HOLDS_UP.formatted("d")
                                + " order by d.seq limit 1",
                        shards.of(queue.conversation()),
                        queue.unit(),
                        queue.lane(),
                        queue.conversation())
                .stream()
                .filter(head -> head.state() != DeliveryState.QUARANTINED && !head.notBefore().isAfter(now))
                .findFirst();
    }

    /** Sets the leases of queues whose claims still hold to those of the claims, in the order given; gives which held. */
    static List<Deliveries.Claim> setLease(
            Connection connection, Shards shards, List<Deliveries.Claim> claims, Instant now) throws SQLException {
        List<Object[]> rows =
                claims.stream()
                        .map(claim -> row(shards.of(claim.queue().conversation()), claim, claim.fence(), now, claim.until()))
                        .toList();
        return chosen(claims, Sql.batch(connection, SET_LEASE, rows));
    }

    /** Which claims hold, their queues' rows locked in the order that is given until the transaction ends. */
    static Set<Deliveries.Claim> lockHeld(
            Connection connection, Shards shards, List<Deliveries.Claim> claims, Instant now) throws SQLException {
        Set<Deliveries.Claim> held = new HashSet<>();
        Sql.each(
                connection,
                """
                select fence, leased_until from delivery_queue
                where shard = ? and unit = ? and lane = ? and conversation = ? for update
                """,
                claims,
                claim -> {
                    Deliveries.Queue queue = claim.queue();
                    return new Object[] {shards.of(queue.conversation()), queue.unit(), queue.lane(), queue.conversation()};
                },
                (claim, found) -> {
                    if (found.getLong("fence") == claim.fence() && Sql.instant(found, "leased_until").isAfter(now)) {
                        held.add(claim);
                    }
                });
        return held;
    }

    /** Makes the queues of new deliveries, where they are not there. */
    static void open(Connection connection, Shards shards, List<NewDelivery> deliveries) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        deliveries.stream()
                .map(delivery -> new Deliveries.Queue(delivery.unit(), delivery.lane(), delivery.conversation()))
                .distinct()
                .forEach(
                        queue ->
                                rows.add(
                                        new Object[] {
                                            shards.of(queue.conversation()), queue.unit(), queue.lane(), queue.conversation(), Instant.EPOCH
                                        }));
        Sql.batch(
                connection,
                """
                insert into delivery_queue (shard, unit, lane, conversation, node, leased_until, fence)
                values (?, ?, ?, ?, '', ?, 0) on conflict do nothing
                """,
                rows);
    }
}
