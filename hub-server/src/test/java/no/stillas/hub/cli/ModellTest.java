package no.stillas.hub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import no.stillas.hub.exchange.HeleHuben;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code stillas modell}. */
final class ModellTest {
    @TempDir
    static Path data;

    @TempDir
    static Path mappe;

    private static HeleHuben hub;
    private static Terminal terminal;

    @BeforeAll
    static void start() {
        hub = new HeleHuben(data, Map.of());
        terminal = new Terminal(hub.adresse(), data);
    }

    @AfterAll
    static void stopp() {
        hub.close();
    }

    @Test
    void a_file_is_tried_refused_loaded_listed_and_taken_out_of_use() throws IOException {
        var galt = fil("galt.textproto", les().replace("barn.alder < 2", "barn.vekt < 2").replace("rolle: \"rådgiver\" tekst", "rolle: \"rektor\" tekst"));
        var avvist = som("haugesund-skole", "modell", "last", galt);
        assertThat(avvist.kode()).isEqualTo(1);
        assertThat(avvist.ut()).contains("galt.textproto:42: rule K1106-PROEVE-02 has a condition that does not type-check")
                .contains("galt.textproto:29: rule K1106-PROEVE-01 names the role rektor")
                .endsWith("Modellen er ikke lastet. Ingenting er endret." + System.lineSeparator());

        var riktig = fil("proeve.textproto", les());
        var proevd = som("haugesund-skole", "modell", "last", riktig, "--proev");
        assertThat(proevd.kode()).as(proevd.feil()).isZero();
        assertThat(proevd.ut()).contains("ny     regel K1106-PROEVE-01: Les svaret").contains("kan lastes. Ingenting er endret.");
        assertThat(som("haugesund-skole", "modell", "vis").ut()).contains("stillasbyggerne").contains("følger med huben").doesNotContain("k1106-proeve");

        assertThat(som("haugesund-skole", "modell", "last", riktig).ut()).contains("k1106-proeve versjon 1 (").contains("gjelder for nye saker fra nå")
                .containsPattern("Loven er gått gjennom i [0-9]+ tilfeller. .* i [0-9]+ meldinger");
        assertThat(som("haugesund-skole", "modell", "vis").ut().lines().filter(l -> l.startsWith("k1106-proeve"))).singleElement()
                .satisfies(l -> assertThat(l).contains(hub.org("haugesund-skole")).containsPattern("ja +0$"));
        assertThat(som("haugesund-skole", "modell", "last", riktig).ut()).contains("er i bruk alt");
        assertThat(som("bup-haugesund", "modell", "last", riktig).feil()).contains("PERMISSION_DENIED");

        assertThat(som("asker-skole", "modell", "avvikle", "k1106-proeve").feil()).contains("NOT_FOUND");
        assertThat(som("haugesund-skole", "modell", "avvikle", "k1106-proeve").ut()).contains("tar ikke flere nye saker");
        assertThat(som("haugesund-skole", "modell", "vis").ut().lines().filter(l -> l.startsWith("k1106-proeve"))).singleElement()
                .satisfies(l -> assertThat(l).contains("til "));
        assertThat(som("haugesund-skole", "modell", "last", mappe.resolve("finnes-ikke")).feil()).contains("Kan ikke lese");
    }

    private static Path fil(String navn, String tekst) throws IOException {
        return Files.writeString(mappe.resolve(navn), tekst);
    }

    private static Terminal.Svar som(String enhet, Object... argumenter) {
        return terminal.som(hub.org(enhet), argumenter);
    }

    private static String les() throws IOException {
        try (var inn = HeleHuben.class.getResourceAsStream("egen-modell.textproto")) {
            return new String(Objects.requireNonNull(inn).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
