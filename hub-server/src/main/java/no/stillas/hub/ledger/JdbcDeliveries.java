package no.stillas.hub.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import no.stillas.hub.database.Dialect;
import no.stillas.hub.database.Sql;

/** Queues in the database. Leases are not evidence: they are changed here, and not by the writer. */
final class JdbcDeliveries implements Deliveries {
    private final Reads reads;
    private final Dialect dialect;
    private final Shards shards;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    JdbcDeliveries(DataSource database, Dialect dialect, Shards shards) {
        this.reads = new Reads(database);
        this.dialect = dialect;
        this.shards = shards;
    }

    @Override
    public Optional<DeliveryRow> byId(UUID id) {
        return reads.first(connection -> DeliverySql.where(connection, "d.id = ?", id));
    }

    @Override
    public Optional<DeliveryRow> carrying(UUID message) {
        return reads.first(
                connection ->
                        DeliverySql.where(connection, "d.message = ? and d.kind = 'MESSAGE' order by d.seq desc", message));
    }

    @Override
    public List<Claim> claim(String unit, String node, Instant now, Duration lease, int limit) {
        if (!dialect.oneClaimAtATime()) {
            return reads.inTransaction(connection -> claimLocked(connection, unit, node, now, lease, limit));
        }
        oneAtATime.lock();
        try {
            return reads.inTransaction(connection -> claimLocked(connection, unit, node, now, lease, limit));
        } finally {
            oneAtATime.unlock();
        }
    }

    private List<Claim> claimLocked(
            Connection connection, String unit, String node, Instant now, Duration lease, int limit) throws SQLException {
        if (!somethingOpen(connection, unit, now)) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>();
        Instant until = now.plus(lease);
        for (Lane lane : Lane.values()) {
            for (int shard = 0; shard < shards.count() && claims.size() < limit; shard++) {
                int room = limit - claims.size();
                for (Queue queue : ClaimSql.free(connection, shard, unit, lane, now, room, dialect.lockFree())) {
                    // Read again: what was there when the row was found may be done by now.
                    Optional<DeliveryRow> head = ClaimSql.head(connection, shard, queue, now);
                    if (head.isPresent()) {
                        long fence = ClaimSql.lease(connection, shard, queue, node, until);
                        claims.add(new Claim(queue, fence, until, head.get()));
                    }
                }
            }
        }
        return claims;
    }

    /** The usual answer to a poll is no: found by what is open, not by walking all conversations that ever were. */
    private static boolean somethingOpen(Connection connection, String unit, Instant now) throws SQLException {
        return Sql.first(
                        connection,
                        """
                        select d.id from delivery d
                        where d.state in ('QUEUED', 'HANDED_OVER') and d.unit = ? and d.not_before <= ? limit 1
                        """,
                        row -> Sql.uuid(row, "id"),
                        unit,
                        now)
                .isPresent();
    }

    @Override
    public Optional<DeliveryRow> next(Claim claim, Instant now) {
        return reads.with(
                connection ->
                        ClaimSql.held(connection, shards, claim, now, "")
                                ? ClaimSql.head(connection, shards.of(claim.queue().conversation()), claim.queue(), now)
                                : Optional.empty());
    }

    @Override
    public List<Claim> renew(List<Claim> claims, Instant now, Duration lease) {
        Instant until = now.plus(lease);
        return reads.inTransaction(
                connection -> {
                    List<Claim> held = new ArrayList<>();
                    for (Claim claim : claims.stream().sorted(ClaimSql.LOCK_ORDER).toList()) {
                        if (ClaimSql.prolong(connection, shards, claim, now, until)) {
                            held.add(new Claim(claim.queue(), claim.fence(), until, claim.head()));
                        }
                    }
                    return held;
                });
    }

    @Override
    public void release(Collection<Claim> claims) {
        reads.inTransaction(
                connection -> {
                    for (Claim claim : claims.stream().sorted(ClaimSql.LOCK_ORDER).toList()) {
                        ClaimSql.prolong(connection, shards, claim, Instant.EPOCH, Instant.EPOCH);
                    }
                    return claims;
                });
    }

    @Override
    public List<DeliveryRow> expired(Instant now, int limit) {
        return reads.with(
                connection ->
                        DeliverySql.where(
                                connection,
                                """
                                d.state in ('QUEUED', 'HANDED_OVER') and d.expires <= ? and d.lane <> 'DUTY_AND_URGENT'
                                order by d.expires limit ?
                                """,
                                now,
                                limit));
    }

    @Override
    public Set<String> waiting(Instant now) {
        return reads.with(
                connection ->
                        new HashSet<>(
                                Sql.query(
                                        connection,
                                        """
                                        select distinct d.unit from delivery d
                                        join delivery_queue q on q.shard = d.shard and q.unit = d.unit and q.lane = d.lane
                                            and q.conversation = d.conversation
                                        where d.state in ('QUEUED', 'HANDED_OVER') and d.not_before <= ? and q.leased_until <= ?
                                        """,
                                        row -> row.getString("unit"),
                                        now,
                                        now)));
    }

    @Override
    public List<DeliveryRow> inbox(String unit, int limit) {
        return reads.with(
                connection ->
                        DeliverySql.where(
                                connection,
                                "d.unit = ? and d.state in ('QUEUED', 'HANDED_OVER', 'QUARANTINED') order by d.seq limit ?",
                                unit,
                                limit));
    }

    @Override
    public long depth(String unit) {
        return reads.with(
                connection ->
                        Sql.first(
                                        connection,
                                        """
                                        select count(*) as waiting from delivery
                                        where unit = ? and state in ('QUEUED', 'HANDED_OVER', 'QUARANTINED')
                                        """,
                                        row -> row.getLong("waiting"),
                                        unit)
                                .orElse(0L));
    }
}
