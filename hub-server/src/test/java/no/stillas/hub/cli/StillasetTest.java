package no.stillas.hub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.stillas.hub.cli.Terminal.Svar;
import no.stillas.hub.exchange.HeleHuben;
import no.stillas.hub.exchange.Stillasdokumenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code stillas stillas}: a child's stillas on one page. */
final class StillasetTest {
    private static final String BARN = "01811599758";

    @TempDir
    Path data;

    @TempDir
    Path filer;

    @Test
    void the_page_has_what_is_open_in_plain_words_and_nothing_that_tells_who_the_child_is() throws Exception {
        try (var hub = new HeleHuben(data, Map.of())) {
            new Stillasdokumenter(hub).eksempel("bergen-barnevern", "bergen-skole", BARN, "2099-01-31");
            var fil = Files.writeString(filer.resolve("barn"), BARN);

            var side = som(hub, "bergen-skole", fil);
            assertThat(side.kode()).as(side.feil()).isZero();
            assertThat(side.ut()).contains("Åpne oppgaver hos enheten", "innen 31.01.2099, løfte, hos bergen-skole, Kari Testesen",
                    "kalt inn av bergen-barnevern", "mangler barnets stemme og saksliste", "Ringe hjem.",
                    "5R-avtale, bergen-barnevern, versjon 1", "ikke kjent for bergen-skole", "ingen overtar")
                    .doesNotContain(BARN, "Test,", "UNSPECIFIED");

            assertThat(som(hub, "bergen-ppt", fil).ut()).isEqualTo("Ingenting som bergen-ppt kan se." + System.lineSeparator());
        }
    }

    private Svar som(HeleHuben hub, String enhet, Path fil) {
        return new Terminal(hub.adresse(), data).som(hub.org(enhet), "stillas", "--enhet", enhet, "--barn", fil);
    }
}
