package no.stillas.hub.ledger;

import static no.stillas.hub.database.Sql.Any.uuids;

import com.google.protobuf.ByteString;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.stillas.hub.database.Sql;

/** Recorded answers. */
final class DedupeSql {
    private DedupeSql() {}

    /** Whose request. */
    record Key(int shard, String sender, UUID messageId) {}

    /** What was answered. */
    record Answered(ByteString requestHash, ByteString answer, Committed committed) {}

    /** A row to be stored. */
    record Row(Key key, Answered answered) {}

    /**
     * A join, since H2 uses only the first column of an index for {@code shard = ? and message_id = any(?)} and would
     * read every answer of the shard.
     */
    static Map<Key, Answered> find(Connection connection, Shards shards, Collection<Key> keys) throws SQLException {
        Map<Integer, List<UUID>> byShard = new HashMap<>();
        keys.forEach(key -> byShard.computeIfAbsent(key.shard(), _ -> new ArrayList<>()).add(key.messageId()));
        Map<Key, Answered> found = new HashMap<>();
        for (Map.Entry<Integer, List<UUID>> shard : byShard.entrySet()) {
            String log = shards.log(shard.getKey());
            Sql.query(
                    connection,
                    """
                    select d.* from unnest(cast(? as uuid array)) as k (message_id)
                    join dedupe d on d.shard = ? and d.message_id = k.message_id
                    """,
                    row ->
                            found.put(
                                    new Key(shard.getKey(), row.getString("sender"), Sql.uuid(row, "message_id")),
                                    new Answered(
                                            Sql.bytes(row, "request_hash"),
                                            Sql.bytes(row, "answer"),
                                            new Committed(log, row.getLong("leaf_index"), Sql.instant(row, "answered")))),
                    uuids(shard.getValue()),
                    shard.getKey());
        }
        return found;
    }

    static void insert(Connection connection, List<Row> rows) throws SQLException {
        Sql.batch(
                connection,
                """
                insert into dedupe (shard, message_id, sender, request_hash, answer, leaf_index, answered)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                rows.stream()
                        .map(
                                row ->
                                        new Object[] {
                                            row.key().shard(), row.key().messageId(), row.key().sender(),
                                            row.answered().requestHash(), row.answered().answer(),
                                            row.answered().committed().leafIndex(), row.answered().committed().at()
                                        })
                        .toList());
    }
}
