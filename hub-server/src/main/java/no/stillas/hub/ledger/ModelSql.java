package no.stillas.hub.ledger;

import com.google.protobuf.ByteString;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import no.stillas.hub.database.Sql;

/** The table of changes of kommuner's own models. */
final class ModelSql {
    private ModelSql() {}

    /** Number of the last change; 0 before the first. */
    static int newest(Connection connection) throws SQLException {
        return Sql.query(connection, "select coalesce(max(nr), 0) as newest from own_model", row -> row.getInt("newest"))
                .getFirst();
    }

    static List<ModelChange> all(Connection connection) throws SQLException {
        return Sql.query(
                connection,
                "select nr, changed, organisation, model, edition, file_name, source, checked from own_model order by nr",
                row ->
                        new ModelChange(
                                row.getInt("nr"),
                                Sql.instant(row, "changed"),
                                row.getString("organisation"),
                                row.getString("model"),
                                row.getString("edition"),
                                row.getString("file_name"),
                                Sql.bytes(row, "source"),
                                Sql.maybeBytes(row, "checked").orElse(ByteString.EMPTY)));
    }

    static void insert(Connection connection, List<ModelChange> changes) throws SQLException {
        Sql.batch(
                connection,
                """
                insert into own_model (nr, changed, organisation, model, edition, file_name, source, checked)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                changes.stream()
                        .map(
                                c ->
                                        new Object[] {
                                            c.nr(), c.at(), c.organisation(), c.model(), c.edition(), c.file(), c.source(), c.checked()
                                        })
                        .toList());
    }
}
