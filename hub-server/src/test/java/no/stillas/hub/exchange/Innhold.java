package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.stillas.hub.database.Database;
import no.stillas.hub.database.Sql;
import no.stillas.hub.ledger.MerkleLog;
import no.stillas.hub.ledger.Shards;
import org.jspecify.annotations.Nullable;

/**
 * All that a hub holds: of every table the number of rows and a hash over all that stands in them, so that a row that is
 * changed is seen as well as one that comes or goes; and the leaves of its log.
 */
record Innhold(Map<String, String> tabeller, long blader) {
    /** Changed by the hub on its own: the scheduler's clock, and the rows that only try whether the disk takes them. */
    private static final Set<String> EGNE = Set.of("scheduled_tasks", "write_probe");

    static Innhold av(HeleHuben hub) {
        var tabeller = new TreeMap<String, String>();
        try (var forbindelse = hub.del(Database.class).connect()) {
            for (var tabell : alle(forbindelse)) {
                tabeller.put(tabell, avtrykk(forbindelse, tabell));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        var logg = hub.del(MerkleLog.class);
        return new Innhold(tabeller, IntStream.range(0, hub.del(Shards.class).count()).mapToLong(logg::size).sum());
    }

    /** Nothing came to it since, nothing went, and nothing is another. */
    void erUendret(HeleHuben hub) {
        assertThat(av(hub)).isEqualTo(this);
    }

    private static List<String> alle(Connection forbindelse) throws SQLException {
        return Sql.query(forbindelse, "select table_name from information_schema.tables where table_schema = current_schema",
                        rad -> rad.getString(1)).stream()
                .filter(tabell -> !EGNE.contains(tabell)).toList();
    }

    /** The same whatever order the database gives the rows in. */
    private static String avtrykk(Connection forbindelse, String tabell) throws SQLException {
        var rader = Sql.query(forbindelse, "select * from \"" + tabell + "\"", Innhold::rad);
        return rader.size() + " " + sha256(String.join("\n", rader.stream().sorted().toList()));
    }

    private static String rad(ResultSet rad) throws SQLException {
        var kolonner = rad.getMetaData();
        var tekst = new StringBuilder();
        for (int i = 1; i <= kolonner.getColumnCount(); i++) {
            var verdi = switch (kolonner.getColumnType(i)) {
                case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> bytes(rad.getBytes(i));
                default -> String.valueOf(rad.getString(i));
            };
            tekst.append(verdi.length()).append(':').append(verdi);
        }
        return sha256(tekst.toString());
    }

    private static String bytes(byte @Nullable [] verdi) {
        return verdi == null ? "null" : HexFormat.of().formatHex(verdi);
    }

    private static String sha256(String tekst) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
