package no.stillas.hub.ledger;

import com.google.protobuf.ByteString;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import no.stillas.hub.database.Sql;
import no.stillas.hub.ledger.merkle.RightEdge;

/** The log's head, entries and tiles. */
final class LogSql {
    /** Levels between two rows of tiles: a tile stands for 256 of the row below. */
    static final int TILE = 8;

    private LogSql() {}

    /** A head. */
    static final class Head {
        final int shard;
        final String name;
        final RightEdge edge;
        long seq;

        Head(int shard, String name, RightEdge edge, long seq) {
            this.shard = shard;
            this.name = name;
            this.edge = edge;
            this.seq = seq;
        }
    }

    /** One leaf's row. */
    record Entry(long index, ByteString hash, String sender, String receiver, ByteString leaf) {}

    /** Makes the heads that are not there. Rows are numbered from 1: what is read after 0 is all of it. */
    static void open(Connection connection, Shards shards, String keyId) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        RightEdge empty = RightEdge.empty();
        for (int shard = 0; shard < shards.count(); shard++) {
            rows.add(new Object[] {shard, shards.log(shard), empty.root(), empty.toBytes(), keyId});
        }
        Sql.batch(
                connection,
                """
                insert into log_head (shard, log_name, tree_size, seq, root, edge, key_id)
                values (?, ?, 0, 1, ?, ?, ?) on conflict do nothing
                """,
                rows);
    }

    /** Locks a head until the transaction ends. */
    static Head lock(Connection connection, int shard) throws SQLException {
        return head(connection, shard, " for update");
    }

    static Head read(Connection connection, int shard) throws SQLException {
        return head(connection, shard, "");
    }

    private static Head head(Connection connection, int shard, String lock) throws SQLException {
        return Sql.first(
                        connection,
                        "select * from log_head where shard = ?" + lock,
                        row ->
                                new Head(
                                        shard,
                                        row.getString("log_name"),
                                        RightEdge.of(row.getLong("tree_size"), Sql.bytes(row, "edge")),
                                        row.getLong("seq")),
                        shard)
                .orElseThrow(() -> new IllegalStateException("shard " + shard + " has no log"));
    }

    /** Adds leaves to a locked head and stores it. */
    static void append(Connection connection, Head head, List<Entry> entries, String keyId, Instant at)
            throws SQLException {
        List<Object[]> tiles = new ArrayList<>();
        for (Entry entry : entries) {
            head.edge.add(
                    entry.hash(),
                    (level, index, hash) -> {
                        if (level > 0 && level % TILE == 0) {
                            tiles.add(new Object[] {head.shard, level, index, hash});
                        }
                    });
        }
        LocalDate month = LocalDate.ofInstant(at, ZoneOffset.UTC).withDayOfMonth(1);
        Sql.batch(
                connection,
                """
                insert into log_entry (shard, month_of, leaf_index, leaf_hash, sender, receiver, leaf)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                entries.stream()
                        .map(
                                entry ->
                                        new Object[] {
                                            head.shard, month, entry.index(), entry.hash(), entry.sender(), entry.receiver(), entry.leaf()
                                        })
                        .toList());
        Sql.batch(
                connection,
                "insert into log_tile (shard, tile_level, tile_index, tile_hash) values (?, ?, ?, ?)",
                tiles);
        Sql.update(
                connection,
                "update log_head set tree_size = ?, seq = ?, root = ?, edge = ?, key_id = ? where shard = ?",
                head.edge.size(),
                head.seq,
                head.edge.root(),
                head.edge.toBytes(),
                keyId,
                head.shard);
    }

    /** Hashes of complete subtrees of one stored level, from an index on, without gaps. */
    static List<ByteString> hashes(Connection connection, int shard, int level, long from, long count)
            throws SQLException {
        return level == 0
                ? Sql.query(
                        connection,
                        """
                        select leaf_hash from log_entry where shard = ? and leaf_index >= ? and leaf_index < ? order by leaf_index
                        """,
                        row -> Sql.bytes(row, "leaf_hash"),
                        shard,
                        from,
                        from + count)
                : Sql.query(
                        connection,
                        """
                        select tile_hash from log_tile
                        where shard = ? and tile_level = ? and tile_index >= ? and tile_index < ? order by tile_index
                        """,
                        row -> Sql.bytes(row, "tile_hash"),
                        shard,
                        level,
                        from,
                        from + count);
    }

    /** An organisation's own entries as a sender, from an index on. */
    static List<Entry> sent(Connection connection, int shard, String sender, long from, int limit) throws SQLException {
        return Sql.query(
                connection,
                "select * from log_entry where shard = ? and sender = ? and leaf_index >= ? order by leaf_index limit ?",
                LogSql::entry,
                shard,
                sender,
                from,
                limit);
    }

    /** Entries from an index on. */
    static List<Entry> entries(Connection connection, int shard, long from, long to) throws SQLException {
        return Sql.query(
                connection,
                "select * from log_entry where shard = ? and leaf_index >= ? and leaf_index < ? order by leaf_index",
                LogSql::entry,
                shard,
                from,
                to);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("leaf_index"),
                Sql.bytes(row, "leaf_hash"),
                row.getString("sender"),
                row.getString("receiver"),
                Sql.bytes(row, "leaf"));
    }
}
