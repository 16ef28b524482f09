package no.stillas.hub.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.google.protobuf.ByteString;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.stillas.hub.fact.Fact;
import no.stillas.hub.fact.FactTable;
import no.stillas.hub.fact.NewFact;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.ledger.merkle.TreeHash;

/**
 * Writes what the works of one batch collected. The heads of the logs are locked here, after everything was judged, so
 * that they are held for inserts and the commit only; commit order is log order.
 */
final class Storing {
    private final Connection connection;
    private final Shards shards;
    private final ContentSql content;
    private final String keyId;
    private final Loaded loaded;

    Storing(Connection connection, Shards shards, ContentSql content, String keyId, Loaded loaded) {
        this.connection = connection;
        this.shards = shards;
        this.content = content;
        this.keyId = keyId;
        this.loaded = loaded;
    }

    /** Where each work stands in its log. */
    Map<Pending<?>, Committed> store(List<Pending<?>> works) throws SQLException {
        facts(works);
        Map<Pending<?>, Committed> places = new HashMap<>();
        Map<Integer, List<Pending<?>>> byShard =
                works.stream().collect(groupingBy(pending -> pending.shard, TreeMap::new, toList()));
        for (Map.Entry<Integer, List<Pending<?>>> shard : byShard.entrySet()) {
            log(shard.getKey(), shard.getValue(), places);
        }
        return places;
    }

    private void log(int shard, List<Pending<?>> works, Map<Pending<?>, Committed> places) throws SQLException {
        Instant now = loaded.now();
        LogSql.Head head = LogSql.lock(connection, shard);
        RowWriter rows = new RowWriter(connection, shards, shard, content, loaded, head);
        List<LogSql.Entry> entries = new ArrayList<>();
        List<DedupeSql.Row> answers = new ArrayList<>();
        for (Pending<?> pending : works) {
            long first = pending.leaves().isEmpty() ? -1 : head.edge.size() + entries.size();
            Committed committed = new Committed(head.name, first, now);
            places.put(pending, committed);
            for (Leaf leaf : pending.leaves()) {
                long index = head.edge.size() + entries.size();
                ByteString bytes = LeafBytes.of(leaf, head.name, index, now);
                entries.add(new LogSql.Entry(index, TreeHash.leaf(bytes), leaf.sender(), leaf.receiver(), bytes));
            }
            rows.add(pending.collected, first);
            pending
                    .work
                    .dedupe()
                    .ifPresent(
                            key ->
                                    answers.add(
                                            new DedupeSql.Row(
                                                    new DedupeSql.Key(shard, key.sender(), key.messageId()),
                                                    new DedupeSql.Answered(key.requestHash(), pending.answer(), committed))));
        }
        DedupeSql.insert(connection, answers);
        rows.write();
        LogSql.append(connection, head, entries, keyId, now);
    }

    private void facts(List<Pending<?>> works) throws SQLException {
        List<Fact> added = new ArrayList<>();
        Map<Pseudonym, Long> versions = new LinkedHashMap<>();
        Map<ByteString, Pseudonym> aliases = new LinkedHashMap<>();
        for (Pending<?> pending : works) {
            for (NewFact fact : pending.collected.facts) {
                long seq = versions.merge(fact.subject(), version(fact.subject()) + 1, (was, _) -> was + 1);
                added.add(
                        new Fact(
                                fact.subject(), fact.kind(), fact.id(), seq, loaded.now(), fact.validFrom(), fact.validTo(), fact.body()));
            }
            aliases.putAll(pending.collected.aliases);
            for (Collected.Joined join : pending.collected.joins) {
                long version = Math.max(version(join.from()), version(join.into())) + 1;
                versions.merge(join.into(), version, (was, next) -> Math.max(was + 1, next));
            }
        }
        FactTable.add(connection, added);
        FactTable.versions(connection, versions);
        FactTable.insert(connection, Set.of(), aliases);
        for (Pending<?> pending : works) {
            for (Collected.Joined join : pending.collected.joins) {
                FactTable.join(connection, join.from(), join.into());
            }
            for (Pseudonym forgotten : pending.collected.forgotten) {
                FactTable.forget(connection, forgotten);
            }
            content.destroyOwned(connection, pending.collected.destroyedKeys);
        }
    }

    private long version(Pseudonym subject) {
        return loaded.subjects().get(subject).version();
    }
}
