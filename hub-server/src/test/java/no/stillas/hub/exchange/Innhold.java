package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.stillas.hub.database.Database;
import no.stillas.hub.database.Sql;
import no.stillas.hub.ledger.MerkleLog;
import no.stillas.hub.ledger.Shards;

/** How much a hub holds: rows of what it keeps of messages, persons and tasks, and leaves of its log. */
record Innhold(Map<String, Long> rader, long blader) {
    private static final List<String> TABELLER = List.of("message", "decision", "payload", "dedupe", "delivery",
            "delivery_queue", "task", "fact", "subject", "expectation", "trace_entry");

    static Innhold av(HeleHuben hub) {
        var rader = new TreeMap<String, Long>();
        try (var forbindelse = hub.del(Database.class).connect()) {
            for (var tabell : TABELLER) {
                rader.put(tabell, Sql.query(forbindelse, "select count(*) from " + tabell, rad -> rad.getLong(1)).getFirst());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        var logg = hub.del(MerkleLog.class);
        return new Innhold(rader, IntStream.range(0, hub.del(Shards.class).count()).mapToLong(logg::size).sum());
    }

    /** Nothing came to it since. */
    void erUendret(HeleHuben hub) {
        assertThat(av(hub)).isEqualTo(this);
    }
}
