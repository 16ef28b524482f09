package no.stillas.hub.fact;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import no.stillas.hub.database.Sql;

/** Reads facts from the database, each call on a connection of its own. */
public final class JdbcFacts implements Facts {
    private final DataSource database;

    public JdbcFacts(DataSource database) {
        this.database = database;
    }

    @Override
    public FactView load(Set<SubjectKey> keys) {
        try (Connection connection = database.getConnection()) {
            Map<SubjectKey, Pseudonym> resolved = FactTable.resolve(connection, keys);
            Set<Pseudonym> known = new LinkedHashSet<>(resolved.values());
            Map<Pseudonym, FactTable.Row> rows = FactTable.read(connection, known);
            Map<Pseudonym, List<Fact>> facts = FactTable.facts(connection, known);
            Map<SubjectKey, Subject> subjects = new HashMap<>();
            for (SubjectKey key : keys) {
                Pseudonym pseudonym = resolved.get(key);
                subjects.put(
                        key,
                        pseudonym == null
                                ? new Subject(Pseudonym.random(), 0, true, List.of())
                                : new Subject(pseudonym, rows.get(pseudonym).version(), false, facts.get(pseudonym)));
            }
            return key ->
                    Optional.ofNullable(subjects.get(key))
                            .orElseThrow(() -> new IllegalArgumentException("this person was not asked for"));
        } catch (SQLException e) {
            throw new IllegalStateException("facts could not be read", e);
        }
    }

    @Override
    public List<Pseudonym> having(FactKind kind, Optional<Pseudonym> after, int limit) {
        try (Connection connection = database.getConnection()) {
            return Sql.query(
                    connection,
                    """
                    select distinct s.canonical from fact f join subject s on s.pseudonym = f.subject
                    where f.kind = ? and s.canonical > ? order by s.canonical limit ?
                    """,
                    row -> new Pseudonym(Sql.uuid(row, "canonical")),
                    kind,
                    after.map(Pseudonym::value).orElse(new UUID(0, 0)),
                    limit);
        } catch (SQLException e) {
            throw new IllegalStateException("persons could not be listed", e);
        }
    }

    @Override
    public Optional<Pseudonym> find(SubjectKey key) {
        try (Connection connection = database.getConnection()) {
            return Optional.ofNullable(FactTable.resolve(connection, Set.of(key)).get(key));
        } catch (SQLException e) {
            throw new IllegalStateException("a person could not be looked up", e);
        }
    }

    @Override
    public List<Fact> recordedLast(Duration window, Set<FactKind> kinds) {
        try (Connection connection = database.getConnection()) {
            return FactTable.recordedLast(connection, window, kinds);
        } catch (SQLException e) {
            throw new IllegalStateException("facts could not be read", e);
        }
    }
}
