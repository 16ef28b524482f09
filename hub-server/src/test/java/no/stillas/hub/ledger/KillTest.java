package no.stillas.hub.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.stillas.hub.database.Database;
import no.stillas.hub.database.TestDatabases;
import no.stillas.hub.kryptering.KeyRing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code stillas.kills} times (3 in the ordinary run): what a killed node has acknowledged is there when it comes back. */
class KillTest {
    private static final int ACKNOWLEDGED = 300;

    @TempDir
    Path folder;

    @Test
    void aNodeThatIsKilledHasLostNothingThatItAcknowledged() throws IOException, InterruptedException {
        Map<UUID, Long> acknowledged = new HashMap<>();
        for (int cycle = 0; cycle < Integer.getInteger("stillas.kills", 3); cycle++) {
            runAndKill(acknowledged);
            try (var pool = TestDatabases.h2(folder);
                    var store = Store.open(
                            Database.of(pool),
                            KeyRing.open(folder.resolve("noekler"), "hub.example", false),
                            new Shards(1, "hub.example/logg"),
                            () -> Samples.NOW,
                            WriterSettings.standard())) {
                long size = store.log().size(0);
                assertThat(store.log().checkpoint(0).checkpoint().root()).isEqualTo(store.log().root(0, size));
                assertThat(store.deliveries().depth(Samples.TIL)).isEqualTo(size);
                acknowledged.forEach((id, index) -> {
                    assertThat(index).isLessThan(size);
                    assertThat(store.messages().byId(id)).hasValueSatisfying(
                            view -> assertThat(view.leafIndex()).isEqualTo(index));
                });
                UUID last = acknowledged.keySet().iterator().next();
                assertThat(store.messages().payload(last))
                        .isEqualTo(new Messages.Payload.Content(ByteString.copyFromUtf8(last.toString())));
            }
        }
    }

    private void runAndKill(Map<UUID, Long> acknowledged) throws IOException, InterruptedException {
        Process node = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledNode.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = node.inputReader()) {
            int seen = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = line.split(" ");
                // The last line can be torn by the kill: a whole one ends with a full stop.
                if (parts.length == 3 && parts[2].equals(".")) {
                    acknowledged.put(UUID.fromString(parts[0]), Long.parseLong(parts[1]));
                    if (++seen == ACKNOWLEDGED) {
                        node.toHandle().destroyForcibly();
                    }
                }
            }
            assertThat(seen).as("acknowledged before the kill").isGreaterThanOrEqualTo(ACKNOWLEDGED);
        } finally {
            node.destroyForcibly().waitFor();
        }
    }
}
