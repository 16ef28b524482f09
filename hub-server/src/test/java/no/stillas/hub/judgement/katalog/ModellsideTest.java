package no.stillas.hub.judgement.katalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.TextFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.stillas.proto.regelverk.v1.Modell;
import no.stillas.proto.regelverk.v1.Modellpost;
import no.stillas.proto.regelverk.v1.Modellsett;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The committed pages of the models are what the model files say now. Renew them:
 * {@code mvn -pl hub-server -am test -Dtest=ModellsideTest -Dforny}
 */
class ModellsideTest {
    private static final Path MAPPE = Path.of("docs", "modeller");
    private static final Path FILER = Path.of("src", "main", "resources", "rules", "models");
    private static final SortedMap<String, String> SIDER = new TreeMap<>();
    private static List<Modell> modeller = List.of();
    private static List<Modellpost> poster = List.of();

    @BeforeAll
    static void skriv() throws IOException {
        var alle = Modellsett.newBuilder();
        for (var navn : Files.readAllLines(FILER.resolve("innhold.txt"))) {
            TextFormat.merge(Files.readString(FILER.resolve(navn.strip()), UTF_8), alle);
        }
        modeller = alle.getModellList();
        poster = alle.getPostList();
        alle.getModellList().forEach(m -> SIDER.put(m.getId() + ".md", Modellside.av(m)));
        var forside = new StringBuilder("# Modellene\n\n*Skrevet av bygget fra modellfilene. Ikke endre her.*\n\n");
        alle.getModellList().forEach(m -> forside.append("* [" + m.getTittel() + "](" + m.getId() + ".md): "
                + m.getRegelCount() + " regler, " + m.getTilstandCount() + " tilstander\n"));
        forside.append("\nHva de seks rapportene forteller om, og hva som bærer det, står i [dekningen](dekning.md).\n");
        SIDER.put("README.md", forside.toString());
        SIDER.put("dekning.md", dekningen(poster));
        if (System.getProperty("forny") != null) {
            Files.createDirectories(MAPPE);
            for (var side : committed()) {
                Files.delete(MAPPE.resolve(side));
            }
            for (var side : SIDER.entrySet()) {
                Files.writeString(MAPPE.resolve(side.getKey()), side.getValue(), UTF_8);
            }
        }
    }

    @Test
    void the_committed_pages_are_those_of_the_models() throws IOException {
        assertThat(committed()).containsExactlyInAnyOrderElementsOf(SIDER.keySet());
        for (var side : SIDER.entrySet()) {
            assertThat(Files.readString(MAPPE.resolve(side.getKey()), UTF_8))
                    .as("docs/modeller/" + side.getKey() + " is stale; see this class").isEqualTo(side.getValue());
        }
    }

    @Test
    void all_that_the_reports_tell_of_is_in_the_coverage_and_nothing_else() throws IOException {
        var ventet = Files.readAllLines(Path.of("src", "test", "resources", "law", "dekning.tsv"), UTF_8).stream().skip(1).toList();
        assertThat(poster.stream().map(p -> p.getRapport() + "\t" + p.getSlag().name().replace("POSTSLAG_", "") + "\t" + p.getId()))
                .containsExactlyInAnyOrderElementsOf(ventet);
    }

    @Test
    void no_cell_of_the_coverage_is_empty_or_a_dash_and_each_line_is_shown_or_says_why_there_is_nothing_to_show() throws IOException {
        assertThat(dekningen(poster).lines().filter(linje -> linje.startsWith("| "))).hasSizeGreaterThan(poster.size())
                .noneMatch(linje -> linje.matches(".*\\|[ –-]*\\|.*")).noneMatch(linje -> linje.contains("| intet scenario"));
    }

    private static String dekningen(List<Modellpost> poster) throws IOException {
        return new Dekningsside(modeller, new Framvisning(modeller, Set.copyOf(Scenariebok.team().values()), Scenariebok.les())).av(poster);
    }

    @Test
    void the_twelve_models_have_rules_roles_and_open_questions_and_what_applies_to_all_stands_apart() {
        assertThat(modeller).hasSize(13).filteredOn(m -> !m.getId().equals("felles")).allSatisfy(m -> {
            assertThat(m.getRegelList()).as(m.getId()).isNotEmpty();
            assertThat(m.getRolleList()).as(m.getId()).isNotEmpty();
            assertThat(m.getSpoersmaalList()).as(m.getId()).isNotEmpty();
        });
        assertThat(modeller.stream().filter(m -> m.getTilstandCount() == 0).map(m -> m.getId()))
                .as("of these no report tells a state").containsExactlyInAnyOrder("felles", "grorudmodellen");
    }

    private static List<String> committed() throws IOException {
        if (!Files.isDirectory(MAPPE)) {
            return List.of();
        }
        try (var filer = Files.list(MAPPE)) {
            return filer.map(fil -> fil.getFileName().toString()).toList();
        }
    }
}
