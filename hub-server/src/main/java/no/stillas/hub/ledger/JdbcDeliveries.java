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
    public List<Claim> claim(String unit, String node, Instant now, Duration lease, Room room) {
        return claim(unit, List.of(DeliveryState.HANDED_OVER, DeliveryState.QUEUED), node, now, lease, room);
    }

    @Override
    public List<Claim> claimQueued(String unit, String node, Instant now, Duration lease, Room room) {
        return claim(unit, List.of(DeliveryState.QUEUED), node, now, lease, room);
    }

    private List<Claim> claim(
            String unit, List<DeliveryState> heads, String node, Instant now, Duration lease, Room room) {
        if (!dialect.oneClaimAtATime()) {
            return reads.inTransaction(connection -> claimLocked(connection, unit, heads, node, now, lease, room));
        }
        oneAtATime.lock();
        try {
            return reads.inTransaction(connection -> claimLocked(connection, unit, heads, node, now, lease, room));
        } finally {
            oneAtATime.unlock();
        }
    }

    private List<Claim> claimLocked(
            Connection connection, String unit, List<DeliveryState> heads, String node, Instant now, Duration lease, Room room)
            throws SQLException {
        List<Claim> claims = new ArrayList<>();
        Instant until = now.plus(lease);
        for (Lane lane : Lane.values()) {
            for (int shard = 0; shard < shards.count(); shard++) {
                for (DeliveryState head : heads) {
                    int left = room.left(lane, claims);
                    if (left > 0) {
                        List<ClaimSql.Free> free =
                                ClaimSql.free(connection, shard, unit, lane, head, now, left, dialect.lockFree());
                        claims.addAll(ClaimSql.lease(connection, shard, free, node, now, until));
                    }
                }
            }
        }
        return claims;
    }

    @Override
    public List<Claim> advance(Collection<Claim> claims, Instant now, Duration lease) {
        if (claims.isEmpty()) {
            return List.of();
        }
        return reads.inTransaction(
                connection -> {
                    List<Claim> set = new ArrayList<>();
                    Set<Claim> on = new HashSet<>();
                    for (Claim claim : claims.stream().sorted(ClaimSql.LOCK_ORDER).toList()) {
                        Optional<Claim> next =
                                ClaimSql.head(connection, shards, claim.queue(), now)
                                        .map(head -> new Claim(claim.queue(), claim.fence(), now.plus(lease), head));
                        next.ifPresent(on::add);
                        set.add(next.orElseGet(() -> given(claim)));
                    }
                    return ClaimSql.setLease(connection, shards, set, now).stream().filter(on::contains).toList();
                });
    }

    @Override
    public void release(Collection<Claim> claims) {
        if (!claims.isEmpty()) {
            List<Claim> given = claims.stream().sorted(ClaimSql.LOCK_ORDER).map(JdbcDeliveries::given).toList();
            reads.inTransaction(connection -> ClaimSql.setLease(connection, shards, given, Instant.EPOCH));
        }
    }

    /** The claim as it is when it is given back. */
    private static Claim given(Claim claim) {
        return new Claim(claim.queue(), claim.fence(), Instant.EPOCH, claim.head());
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
    public long behind(DeliveryRow row) {
        NewDelivery delivery = row.delivery();
        return reads.with(
                connection ->
                        Sql.first(
                                        connection,
                                        """
                                        select count(*) as waiting from delivery
                                        where shard = ? and unit = ? and lane = ? and conversation = ?
                                            and state in ('QUEUED', 'HANDED_OVER', 'QUARANTINED') and seq > ?
                                        """,
                                        found -> found.getLong("waiting"),
                                        shards.of(delivery.conversation()),
                                        delivery.unit(),
                                        delivery.lane(),
                                        delivery.conversation(),
                                        row.seq())
                                .orElse(0L));
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
