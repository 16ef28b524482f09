package no.stillas.proto.kontrakt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The committed reference is what the contracts say now. Renew it: {@code mvn -pl proto -am test -Dtest=ReferanseTest -Dforny} */
class ReferanseTest {
    private static final Path MAPPE = Path.of("docs");
    private static final SortedMap<String, String> SIDER = Referanse.sider();

    @BeforeAll
    static void renewThePagesWhereAsked() throws IOException {
        if (System.getProperty("forny") != null) {
            Files.createDirectories(MAPPE);
            for (var side : committed()) {
                Files.delete(side);
            }
            for (var side : SIDER.entrySet()) {
                Files.writeString(MAPPE.resolve(side.getKey()), side.getValue(), UTF_8);
            }
        }
    }

    @Test
    void theCommittedPagesAreThoseOfTheContracts() throws IOException {
        assertThat(committed()).extracting(side -> side.getFileName().toString()).containsExactlyInAnyOrderElementsOf(SIDER.keySet());
        for (var side : SIDER.entrySet()) {
            assertThat(Files.readString(MAPPE.resolve(side.getKey()), UTF_8))
                    .as("docs/" + side.getKey() + " is stale; see this class")
                    .isEqualTo(side.getValue());
        }
    }

    @Test
    void aFieldIsShownWithWhatItHoldsItsSourceAndItsConstraints() {
        assertThat(SIDER.get("bekymring.md").lines())
                .anySatisfy(linje -> assertThat(linje)
                        .contains("`mistanker`", "VOL", "bvl § 13-2(1)", "(regel)", "max_items 10", "defined_only true"));
    }

    @Test
    void aServiceIsShownWithItsCalls() {
        assertThat(SIDER.get("exchange.md")).contains("## ExchangeService", "| `Receive` | stream ReceiveRequest |");
    }

    private static List<Path> committed() throws IOException {
        if (!Files.isDirectory(MAPPE)) {
            return List.of();
        }
        try (var filer = Files.list(MAPPE)) {
            return filer.filter(fil -> fil.toString().endsWith(".md")).toList();
        }
    }
}
