package no.stillas.hub.judgement.katalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import no.stillas.hub.judgement.OwnModels;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.hub.judgement.RuleSource;
import org.junit.jupiter.api.Test;

/**
 * The committed reference of the model format is what contract, checks and example say now. Renew it:
 * {@code mvn -pl hub-server -am test -Dtest=ModellformatTest -Dforny}
 */
class ModellformatTest {
    private static final Path SIDE = Path.of("docs", "modellformat.md");
    private static final Path EKSEMPEL = Path.of("src", "test", "resources", "no", "stillas", "hub", "exchange", "egen-modell.textproto");

    @Test
    void the_committed_page_is_that_of_the_format() throws IOException {
        var side = Modellformat.av(Files.readString(EKSEMPEL, UTF_8));
        if (System.getProperty("forny") != null) {
            Files.writeString(SIDE, side, UTF_8);
        }
        assertThat(Files.readString(SIDE, UTF_8)).as("docs/modellformat.md is stale; see this class").isEqualTo(side);
        assertThat(side).as("nothing without words").doesNotContain("|  |\n");
    }

    @Test
    void the_example_loads_and_each_fault_of_the_page_is_said_with_file_line_and_reason() throws IOException {
        var eksempel = Files.readString(EKSEMPEL, UTF_8);
        var bok = RuleBook.medModeller();
        assertThat(OwnModels.les(new RuleSource(Modellformat.FIL, eksempel), bok, Map.of(), Optional.of(Modellformat.STED)).getRegelCount())
                .isEqualTo(2);
        assertThat(Modellformat.FEIL).allSatisfy(g -> {
            assertThat(g.gjoer().apply(eksempel)).as(g.hva()).isNotEqualTo(eksempel);
            assertThat(Modellformat.feil(g, bok, eksempel)).as(g.hva()).isNotEmpty()
                    .allMatch(f -> f.matches("(?s)" + Modellformat.FIL + ":[1-9][0-9]*: .+"));
        });
    }
}
