package no.stillas.hub.fact;

import com.google.protobuf.ByteString;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.stillas.hub.database.Sql;

/** The tables of persons and facts, on a connection of the caller's. The ledger's writer uses all of it, others read. */
public final class FactTable {
    private FactTable() {}

    /** A person's row. */
    public record Row(Pseudonym canonical, long version) {}

    /** The pseudonyms behind hashes and behind pseudonyms that may have been joined. What is unknown is not in the map. */
    public static Map<SubjectKey, Pseudonym> resolve(Connection connection, Collection<SubjectKey> keys)
            throws SQLException {
        List<ByteString> hashes = new ArrayList<>();
        List<UUID> known = new ArrayList<>();
        for (SubjectKey key : keys) {
            switch (key) {
                case SubjectKey.Identified(ByteString hash) -> hashes.add(hash);
                case SubjectKey.Known(Pseudonym pseudonym) -> known.add(pseudonym.value());
                case SubjectKey.Unidentified _ -> {}
            }
        }
        Map<SubjectKey, Pseudonym> found = new HashMap<>();
        if (!hashes.isEmpty()) {
            Sql.query(
                            connection,
                            """
                            select h.identifier_hash, s.canonical from subject_hash h
                            join subject s on s.pseudonym = h.pseudonym
                            where h.identifier_hash = any(?)
                            """,
                            row -> Map.entry(SubjectKey.identified(Sql.bytes(row, "identifier_hash")), canonical(row)),
                            Sql.Any.hashes(hashes))
                    .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        }
        if (!known.isEmpty()) {
            Sql.query(
                            connection,
                            "select pseudonym, canonical from subject where pseudonym = any(?)",
                            row -> Map.entry(SubjectKey.known(new Pseudonym(Sql.uuid(row, "pseudonym"))), canonical(row)),
                            Sql.Any.uuids(known))
                    .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        }
        return found;
    }

    /** Locks the rows of persons, always in the same order, and reads their versions. */
    public static Map<Pseudonym, Row> lock(Connection connection, Collection<Pseudonym> subjects) throws SQLException {
        return rows(connection, subjects, " for update");
    }

    /** Reads the versions of persons. */
    public static Map<Pseudonym, Row> read(Connection connection, Collection<Pseudonym> subjects) throws SQLException {
        return rows(connection, subjects, "");
    }

    private static Map<Pseudonym, Row> rows(Connection connection, Collection<Pseudonym> subjects, String suffix)
            throws SQLException {
        Map<Pseudonym, Row> rows = new TreeMap<>();
        if (!subjects.isEmpty()) {
            Sql.query(
                            connection,
                            "select pseudonym, canonical, version from subject where pseudonym = any(?) order by pseudonym" + suffix,
                            row -> rows.put(new Pseudonym(Sql.uuid(row, "pseudonym")), new Row(canonical(row), row.getLong("version"))),
                            Sql.Any.uuids(values(subjects)));
        }
        return rows;
    }

    /** All facts of persons, oldest first, with one query. Facts of those joined into a person are the person's. */
    public static Map<Pseudonym, List<Fact>> facts(Connection connection, Collection<Pseudonym> subjects)
            throws SQLException {
        Map<Pseudonym, List<Fact>> facts = new LinkedHashMap<>();
        subjects.forEach(subject -> facts.put(subject, new ArrayList<>()));
        if (!subjects.isEmpty()) {
            Sql.query(
                            connection,
                            """
                            select s.canonical, f.* from subject s join fact f on f.subject = s.pseudonym
                            where s.canonical = any(?) order by f.recorded_seq, f.subject
                            """,
                            FactTable::fact,
                            Sql.Any.uuids(values(subjects)))
                    .forEach(fact -> facts.get(fact.subject()).add(fact));
        }
        return facts;
    }

    /** Facts of these kinds recorded within this time before the newest fact of all, oldest first. */
    static List<Fact> recordedLast(Connection connection, Duration window, Set<FactKind> kinds) throws SQLException {
        var newest = Sql.query(connection, "select max(recorded) as newest from fact", row -> Sql.maybeInstant(row, "newest"))
                .getFirst();
        if (newest.isEmpty()) {
            return List.of();
        }
        return Sql.query(
                        connection,
                        """
                        select s.canonical, f.* from subject s join fact f on f.subject = s.pseudonym
                        where f.recorded >= ? and f.kind = any(?) order by f.recorded, f.recorded_seq, f.subject
                        """,
                        FactTable::fact,
                        newest.get().minus(window),
                        Sql.Any.texts(kinds.stream().map(Enum::name).toList()));
    }

    /** Makes persons, and the ways to them. A hash that another transaction has just taken is left to it. */
    public static void insert(Connection connection, Set<Pseudonym> fresh, Map<ByteString, Pseudonym> hashes)
            throws SQLException {
        Sql.batch(
                connection,
                "insert into subject (pseudonym, canonical, version) values (?, ?, 0)",
                fresh.stream().map(subject -> new Object[] {subject.value(), subject.value()}).toList());
        Sql.batch(
                connection,
                "insert into subject_hash (identifier_hash, pseudonym) values (?, ?) on conflict do nothing",
                hashes.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(ByteString.unsignedLexicographicalComparator()))
                        .map(entry -> new Object[] {entry.getKey(), entry.getValue().value()})
                        .toList());
    }

    /** Adds facts. */
    public static void add(Connection connection, Collection<Fact> facts) throws SQLException {
        Sql.batch(
                connection,
                """
                insert into fact (subject, recorded_seq, kind, fact_id, recorded, valid_from, valid_to, body)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                facts.stream()
                        .map(
                                fact ->
                                        new Object[] {
                                            fact.subject().value(), fact.recordedSeq(), fact.kind(), fact.id(), fact.recordedAt(),
                                            fact.validFrom(), fact.validTo(), fact.body()
                                        })
                        .toList());
    }

    /** Sets versions after facts were added. */
    public static void versions(Connection connection, Map<Pseudonym, Long> versions) throws SQLException {
        Sql.batch(
                connection,
                "update subject set version = ? where pseudonym = ?",
                versions.entrySet().stream().map(entry -> new Object[] {entry.getValue(), entry.getKey().value()}).toList());
    }

    /** All that was {@code from}'s is {@code into}'s. Both rows are locked. */
    public static void join(Connection connection, Pseudonym from, Pseudonym into) throws SQLException {
        Sql.update(connection, "update subject set canonical = ? where canonical = ?", into.value(), from.value());
    }

    /** Takes away every way to a person. */
    public static void forget(Connection connection, Pseudonym subject) throws SQLException {
        Sql.update(
                connection,
                "delete from subject_hash where pseudonym in (select pseudonym from subject where canonical = ?)",
                subject.value());
    }

    private static Fact fact(ResultSet row) throws SQLException {
        return new Fact(
                canonical(row),
                FactKind.valueOf(row.getString("kind")),
                Sql.uuid(row, "fact_id"),
                row.getLong("recorded_seq"),
                Sql.instant(row, "recorded"),
                Sql.instant(row, "valid_from"),
                Sql.maybeInstant(row, "valid_to"),
                Sql.bytes(row, "body"));
    }

    private static Pseudonym canonical(ResultSet row) throws SQLException {
        return new Pseudonym(Sql.uuid(row, "canonical"));
    }

    private static List<UUID> values(Collection<Pseudonym> subjects) {
        return subjects.stream().map(Pseudonym::value).toList();
    }
}
