package no.stillas.hub.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.stillas.hub.database.Sql;

/** The leases of queues. */
final class ClaimSql {
    /** Order in which a batch locks the queues that it hands over from. */
    static final Comparator<Deliveries.Claim> LOCK_ORDER =
            Comparator.comparing((Deliveries.Claim claim) -> claim.queue().unit())
                    .thenComparing(claim -> claim.queue().lane().name())
                    .thenComparing(claim -> claim.queue().conversation().toString());

    /**
   * The head of a queue is the oldest that is not done, if it may go now. One in quarantine holds up its queue, but not
   * the lane of duties and urgent messages: there the next ones pass it.
   */
    private static final String HAS_SOMETHING =
            """
            exists (select 1 from delivery d
                where d.shard = q.shard and d.unit = q.unit and d.lane = q.lane and d.conversation = q.conversation
                    and d.state in ('QUEUED', 'HANDED_OVER') and d.not_before <= ?
                    and not exists (select 1 from delivery e
                        where e.shard = q.shard and e.unit = q.unit and e.lane = q.lane and e.conversation = q.conversation
                            and (e.state in ('QUEUED', 'HANDED_OVER') or e.state = 'QUARANTINED' and e.lane <> 'DUTY_AND_URGENT')
              and e.seq < d.seq))
            """;

    private ClaimSql() {}

    /** Queues of a unit that are free and have something, the lanes in their order; locked. */
    static List<Deliveries.Queue> free(
            Connection connection, int shard, String unit, Lane lane, Instant now, int limit, String lock)
            throws SQLException {
        return Sql.query(
                connection,
                "select q.unit, q.lane, q.conversation from delivery_queue q "
                        + "where q.shard = ? and q.unit = ? and q.lane = ? and q.leased_until <= ? and "
                        + HAS_SOMETHING
                        + " order by q.shard, q.unit, q.lane, q.conversation limit ? "
                        + lock,
                row ->
                        new Deliveries.Queue(
                                row.getString("unit"), Lane.valueOf(row.getString("lane")), Sql.uuid(row, "conversation")),
                shard,
                unit,
                lane,
                now,
                now,
                limit);
    }

    /** Takes a locked queue, and gives the new fencing number. */
    static long lease(Connection connection, int shard, Deliveries.Queue queue, String node, Instant until)
            throws SQLException {
        Sql.update(
                connection,
                """
                update delivery_queue set node = ?, leased_until = ?, fence = fence + 1
                where shard = ? and unit = ? and lane = ? and conversation = ?
                """,
                node,
                until,
                shard,
                queue.unit(),
                queue.lane(),
                queue.conversation());
        return Sql.first(
                        connection,
                        "select fence from delivery_queue where shard = ? and unit = ? and lane = ? and conversation = ?",
                        row -> row.getLong("fence"),
                        shard,
                        queue.unit(),
                        queue.lane(),
                        queue.conversation())
                .orElseThrow();
    }

    /** The oldest of a queue that is not done, if it may go now. */
    static Optional<DeliveryRow> head(Connection connection, int shard, Deliveries.Queue queue, Instant now)
            throws SQLException {
        return DeliverySql.where(
                        connection,
                        """
                        d.shard = ? and d.unit = ? and d.lane = ? and d.conversation = ?
                        and (d.state in ('QUEUED', 'HANDED_OVER') or d.state = 'QUARANTINED' and d.lane <> 'DUTY_AND_URGENT')
            order by d.seq limit 1
                        """,
                        shard,
                        queue.unit(),
                        queue.lane(),
                        queue.conversation())
                .stream()
                .filter(head -> head.state() != DeliveryState.QUARANTINED && !head.notBefore().isAfter(now))
                .findFirst();
    }

    /** Whether a claim holds, its queue's row locked until the transaction ends. */
    static boolean lockHeld(Connection connection, Shards shards, Deliveries.Claim claim, Instant now)
            throws SQLException {
        return held(connection, shards, claim, now, " for update");
    }

    /** Whether a claim holds now. */
    static boolean held(Connection connection, Shards shards, Deliveries.Claim claim, Instant now, String lock)
            throws SQLException {
        Deliveries.Queue queue = claim.queue();
        List<Boolean> row =
                Sql.query(
                        connection,
                        """
                        select fence, leased_until from delivery_queue
                        where shard = ? and unit = ? and lane = ? and conversation = ?
                        """
                                + lock,
                        found -> found.getLong("fence") == claim.fence() && Sql.instant(found, "leased_until").isAfter(now),
                        shards.of(queue.conversation()),
                        queue.unit(),
                        queue.lane(),
                        queue.conversation());
        return !row.isEmpty() && row.getFirst();
    }

    /** Prolongs a lease that still holds; whether it did. */
    static boolean prolong(
            Connection connection, Shards shards, Deliveries.Claim claim, Instant now, Instant until) throws SQLException {
        Deliveries.Queue queue = claim.queue();
        return Sql.update(
                        connection,
                        """
                        update delivery_queue set leased_until = ?
                        where shard = ? and unit = ? and lane = ? and conversation = ? and fence = ? and leased_until > ?
                        """,
                        until,
                        shards.of(queue.conversation()),
                        queue.unit(),
                        queue.lane(),
                        queue.conversation(),
                        claim.fence(),
                        now)
                == 1;
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
