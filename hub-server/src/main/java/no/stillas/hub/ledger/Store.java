package no.stillas.hub.ledger;

import java.time.InstantSource;
import java.util.List;
import no.stillas.hub.database.Database;
import no.stillas.hub.database.Schema;
import no.stillas.hub.database.Sql;
import no.stillas.hub.fact.Facts;
import no.stillas.hub.fact.JdbcFacts;
import no.stillas.hub.kryptering.KeyRing;
import no.stillas.hub.ledger.merkle.NoteKey;

/** A node's commit stage and its reading side, on one database. */
public final class Store implements AutoCloseable {
    private final BatchWriter writer;
    private final Messages messages;
    private final Deliveries deliveries;
    private final Followups followups;
    private final RuleSets ruleSets;
    private final Facts facts;
    private final MerkleLog log;
    private final ModelChanges modelChanges;

    private Store(
            Database database, KeyRing keys, Shards shards, NoteKey logKey, InstantSource clock, WriterSettings settings) {
        this.writer =
                new BatchWriter(database, shards, new ContentSql(keys.content()), logKey.id(), clock, settings).start();
        this.messages = new JdbcMessages(database.source(), keys.content());
        this.deliveries = new JdbcDeliveries(database.source(), database.dialect(), shards);
        this.followups = new JdbcFollowups(database.source());
        this.ruleSets = new JdbcRuleSets(database.source());
        this.facts = new JdbcFacts(database.source());
        this.modelChanges = () -> new Reads(database.source()).with(ModelSql::all);
        this.log = new MerkleLog(database, shards, keys.log());
    }

    /**
     * Brings the database to the present schema and starts the writer.
     *
     * @throws IllegalStateException when the database runs with settings under which it could lose what it commits
     */
    public static Store open(
            Database database, KeyRing keys, Shards shards, InstantSource clock, WriterSettings settings) {
        Schema.migrate(database.source(), database.dialect(), clock);
        NoteKey logKey = new NoteKey(keys.log().name(), keys.log().publicKey());
        new Reads(database.source())
                .inTransaction(
                        connection -> {
                            LogSql.open(connection, shards, logKey.id());
                            Sql.batch(
                                    connection,
                                    """
                                    insert into log_key (key_id, key_name, public_key, first_used)
                                    values (?, ?, ?, ?) on conflict do nothing
                                    """,
                                    List.<Object[]>of(new Object[] {logKey.id(), logKey.name(), logKey.raw(), clock.instant()}));
                            return logKey;
                        });
        return new Store(database, keys, shards, logKey, clock, settings);
    }

    public Writer writer() {
        return writer;
    }

    /** Works that wait in a lane. */
    public int waiting(Lane lane) {
        return writer.waiting(lane);
    }

    public Messages messages() {
        return messages;
    }

    public Deliveries deliveries() {
        return deliveries;
    }

    public Followups followups() {
        return followups;
    }

    public RuleSets ruleSets() {
        return ruleSets;
    }

    public Facts facts() {
        return facts;
    }

    public ModelChanges modelChanges() {
        return modelChanges;
    }

    public MerkleLog log() {
        return log;
    }

    /** Takes no more, writes what waits, and ends. The database stays open. */
    @Override
    public void close() {
        writer.close();
    }
}
