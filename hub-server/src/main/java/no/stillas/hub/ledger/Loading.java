package no.stillas.hub.ledger;

import static no.stillas.hub.database.Sql.Any.uuids;

import com.google.protobuf.ByteString;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.stillas.hub.database.Sql;
import no.stillas.hub.fact.Fact;
import no.stillas.hub.fact.FactTable;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fact.SubjectKey;

/**
 * Loads what a batch needs under lock. All nodes lock in one order, so that none waits for another in a ring: persons,
 * messages, deliveries, tasks, expectations, queues, heads of logs; each kind by its key.
 */
final class Loading {
    private final Connection connection;
    private final Shards shards;
    private final Instant now;

    Loading(Connection connection, Shards shards, Instant now) {
        this.connection = connection;
        this.shards = shards;
        this.now = now;
    }

    Loaded load(Collection<Work<?>> works) throws SQLException {
        Set<SubjectKey> keys = all(works, Work::subjects);
        Map<SubjectKey, Pseudonym> resolved = resolve(keys);
        Map<Pseudonym, Subject> subjects = subjects(resolved);

        Set<Pseudonym> readOpen = new LinkedHashSet<>();
        works.stream()
                .filter(Work::readsOpen)
                .flatMap(work -> work.subjects().stream())
                .filter(resolved::containsKey)
                .forEach(key -> readOpen.add(resolved.get(key)));
        Map<UUID, Set<Pseudonym>> openIds = openIds(readOpen);

        Set<UUID> messageIds = all(works, Work::messages);
        messageIds.addAll(openIds.keySet());
        Map<UUID, MessageView> messages = new LinkedHashMap<>();
        for (MessageView view : MessageSql.lock(connection, new TreeSet<>(messageIds))) {
            messages.put(view.message().id(), view);
        }
        Map<UUID, DeliveryRow> deliveries = deliveries(all(works, Work::deliveries), openIds.keySet());
        Map<UUID, TaskRow> tasks = tasks(all(works, Work::tasks));
        Map<UUID, List<ExpectationRow>> expectations = expectations(works);
        Set<Deliveries.Claim> held = held(all(works, Work::claims));
        return new Loaded(
                now, resolved, subjects, messages, deliveries, tasks, held, open(openIds, messages, deliveries), expectations);
    }

    /** Finds persons, and makes those that were never met. */
    private Map<SubjectKey, Pseudonym> resolve(Set<SubjectKey> keys) throws SQLException {
        Map<SubjectKey, Pseudonym> resolved = FactTable.resolve(connection, keys);
        Set<Pseudonym> fresh = new LinkedHashSet<>();
        Map<ByteString, Pseudonym> hashes = new LinkedHashMap<>();
        for (SubjectKey key : keys) {
            switch (key) {
                case SubjectKey.Identified(ByteString hash) when !resolved.containsKey(key) -> {
                    Pseudonym pseudonym = Pseudonym.random();
                    fresh.add(pseudonym);
                    hashes.put(hash, pseudonym);
                }
                case SubjectKey.Unidentified _ -> {
                    Pseudonym pseudonym = Pseudonym.random();
                    fresh.add(pseudonym);
                    resolved.put(key, pseudonym);
                }
                case SubjectKey.Identified _, SubjectKey.Known _ -> {}
            }
        }
        FactTable.insert(connection, fresh, hashes);
        if (!hashes.isEmpty()) {
            // Another node may have taken a hash first: what is stored counts.
            Set<SubjectKey> made = hashes.keySet().stream().map(SubjectKey::identified).collect(Collectors.toSet());
            resolved.putAll(FactTable.resolve(connection, made));
        }
        return resolved;
    }

    private Map<Pseudonym, Subject> subjects(Map<SubjectKey, Pseudonym> resolved) throws SQLException {
        Set<Pseudonym> wanted = new TreeSet<>(resolved.values());
        Map<Pseudonym, FactTable.Row> rows = FactTable.lock(connection, wanted);
        boolean joinedMeanwhile =
                rows.entrySet().stream().anyMatch(row -> !row.getValue().canonical().equals(row.getKey()));
        if (joinedMeanwhile) {
            throw new SQLException("a person was joined into another while waiting for the lock", "40001");
        }
        Map<Pseudonym, List<Fact>> facts = FactTable.facts(connection, wanted);
        Map<Pseudonym, Subject> subjects = new HashMap<>();
        rows.forEach(
                (pseudonym, row) -> {
                    List<Fact> known = facts.get(pseudonym);
                    subjects.put(pseudonym, new Subject(pseudonym, row.version(), row.version() == 0 && known.isEmpty(), known));
                });
        return subjects;
    }

    private Map<UUID, Set<Pseudonym>> openIds(Set<Pseudonym> subjects) throws SQLException {
        Map<UUID, Set<Pseudonym>> ids = new LinkedHashMap<>();
        if (!subjects.isEmpty()) {
            Sql.query(
                    connection,
                    """
                    select s.canonical, m.id from subject s
                    join message_subject ms on ms.subject = s.pseudonym
                    join message m on m.id = ms.message
                    where s.canonical = any(?) and m.state in ('HELD', 'QUEUED', 'HANDED_OVER', 'QUARANTINED')
                    """,
                    row ->
                            ids.computeIfAbsent(Sql.uuid(row, "id"), _ -> new HashSet<>())
                                    .add(new Pseudonym(Sql.uuid(row, "canonical"))),
                    uuids(subjects.stream().map(Pseudonym::value).toList()));
        }
        return ids;
    }

    private Map<UUID, DeliveryRow> deliveries(Set<UUID> ids, Set<UUID> carrying) throws SQLException {
        Map<UUID, DeliveryRow> rows = new LinkedHashMap<>();
        if (!ids.isEmpty() || !carrying.isEmpty()) {
            Set<UUID> wanted = new TreeSet<>(ids);
            if (!carrying.isEmpty()) {
                wanted.addAll(
                        Sql.query(
                                connection,
                                "select id from delivery where message = any(?) and kind = 'MESSAGE'",
                                row -> Sql.uuid(row, "id"),
                                uuids(carrying)));
            }
            for (DeliveryRow row :
                    DeliverySql.where(connection, "d.id = any(?) order by d.id for update", uuids(wanted))) {
                rows.put(row.delivery().id(), row);
            }
        }
        return rows;
    }

    private Map<UUID, TaskRow> tasks(Set<UUID> ids) throws SQLException {
        Map<UUID, TaskRow> rows = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            for (TaskRow row :
                    FollowupSql.tasks(connection, "t.id = any(?) order by t.id for update", uuids(new TreeSet<>(ids)))) {
                rows.put(row.id(), row);
            }
        }
        return rows;
    }

    private Map<UUID, List<ExpectationRow>> expectations(Collection<Work<?>> works) throws SQLException {
        Set<UUID> conversations =
                works.stream()
                        .filter(Work::readsExpectations)
                        .flatMap(work -> work.conversation().stream())
                        .collect(Collectors.toCollection(TreeSet::new));
        return conversations.isEmpty()
                ? Map.of()
                : FollowupSql.expectations(
                                connection,
                                "e.conversation = any(?) and e.state in ('PLANNED', 'WAITING', 'ALARMED') order by e.id for update",
                                uuids(conversations))
                        .stream()
                        .collect(Collectors.groupingBy(ExpectationRow::conversation));
    }

    private Set<Deliveries.Claim> held(Set<Deliveries.Claim> claims) throws SQLException {
        return ClaimSql.lockHeld(connection, shards, claims.stream().sorted(ClaimSql.LOCK_ORDER).toList(), now);
    }

    private static Map<Pseudonym, List<OpenMessage>> open(
            Map<UUID, Set<Pseudonym>> ids, Map<UUID, MessageView> messages, Map<UUID, DeliveryRow> deliveries) {
        Map<UUID, DeliveryRow> byMessage =
                deliveries.values().stream()
                        .filter(row -> row.delivery().kind() == DeliveryKind.MESSAGE && row.delivery().message().isPresent())
                        .collect(
                                Collectors.toMap(
                                        row -> row.delivery().message().orElseThrow(),
                                        Function.identity(),
                                        (one, other) -> one.seq() > other.seq() ? one : other));
        Map<Pseudonym, List<OpenMessage>> open = new HashMap<>();
        ids.forEach(
                (id, subjects) -> {
                    MessageView view = messages.get(id);
                    if (view != null && view.state().open()) {
                        OpenMessage row =
                                new OpenMessage(view.message(), Optional.ofNullable(byMessage.get(id)));
                        subjects.forEach(subject -> open.computeIfAbsent(subject, _ -> new ArrayList<>()).add(row));
                    }
                });
        return open;
    }

    private static <T> Set<T> all(Collection<Work<?>> works, Function<Work<?>, Set<T>> part) {
        Set<T> all = new LinkedHashSet<>();
        works.forEach(work -> all.addAll(part.apply(work)));
        return all;
    }
}
