package no.stillas.hub.ledger;

import com.google.protobuf.ByteString;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import no.stillas.hub.database.Sql;

/** Rule sets in the database. */
final class JdbcRuleSets implements RuleSets {
    private final Reads reads;

    JdbcRuleSets(DataSource database) {
        this.reads = new Reads(database);
    }

    @Override
    public void keep(ByteString hash, String engine, ByteString body, Instant loaded) {
        reads.inTransaction(
                connection -> {
                    Sql.batch(
                            connection,
                            "insert into rule_set (rule_hash, engine, loaded, body) values (?, ?, ?, ?) on conflict do nothing",
                            List.<Object[]>of(new Object[] {hash, engine, loaded, body}));
                    return hash;
                });
    }

    @Override
    public Optional<ByteString> find(ByteString hash) {
        return reads.with(
                connection ->
                        Sql.first(
                                connection, "select body from rule_set where rule_hash = ?", row -> Sql.bytes(row, "body"), hash));
    }
}
