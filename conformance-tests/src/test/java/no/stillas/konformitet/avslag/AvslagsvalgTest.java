package no.stillas.konformitet.avslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.stillas.konformitet.Konformitet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line of a run that leaves rules out. */
final class AvslagsvalgTest {
    private static final String GRUNN = "A09\tS2-26\tMeldeplikten går foran\tA20 sier det samme\n";
    private static final String FUNN = "A09\tS2-26\tMeldeplikten går foran\tLIK\t\n";

    @TempDir
    private Path mappe;

    @Test
    void a_run_of_features_of_ones_own_leaves_what_is_known_of_the_others() throws IOException {
        Files.writeString(mappe.resolve("like.tsv"), GRUNN);
        Files.writeString(mappe.resolve("funn.tsv"), FUNN);

        int kode = Konformitet.kommando().execute("--features", Path.of("src", "test", "resources", "avslag").toString(),
                "--tags", "@S1-901", "--switch-off", mappe.toString(), "--hubs", "1");

        assertThat(kode).isZero();
        assertThat(mappe.resolve("like.tsv")).hasContent(GRUNN);
        assertThat(mappe.resolve("funn.tsv")).content().isEqualTo(FUNN
                + "C02\tS1-901\tSkolen får det samtykket dekker\tROED\tPERMITTED → DENIED IKKE_GRUNNLAG\n");
        assertThat(mappe.resolve("README.md")).content()
                .contains("4 rules and deadlines are named by 6 scenarios, together 6 times. Tried: 2.", "| `A09` | S2-26 ");
    }

    @Test
    void a_hub_that_runs_has_all_its_rules() {
        assertThat(Konformitet.kommando().execute("--hub", "localhost:1", "--switch-off", mappe.toString())).isEqualTo(2);
    }
}
