package no.stillas.hub.judgement.katalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.TextFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.proto.regelverk.v1.Profilregel;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Regelsett;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The committed catalogue is what the rules say now. Renew it: {@code mvn -pl hub-server -am test -Dtest=KatalogTest -Dforny} */
class KatalogTest {
    private static final Path MAPPE = Path.of("docs", "regelverk");
    private static final Path REGLER = Path.of("src", "main", "resources", "rules", "law");
    private static final RuleBook BOK = RuleBook.lov();
    private static SortedMap<String, String> sider = new TreeMap<>();

    @BeforeAll
    static void write() throws IOException {
        var filer = new TreeMap<String, List<Regel>>();
        var profiler = new ArrayList<Profilregel>();
        for (var linje : Files.readAllLines(REGLER.resolve("innhold.txt"))) {
            if (!linje.isBlank()) {
                var sett = Regelsett.newBuilder();
                TextFormat.merge(Files.readString(REGLER.resolve(linje.strip()), UTF_8), sett);
                profiler.addAll(sett.getProfilList());
                if (sett.getRegelCount() > 0) {
                    filer.put(linje.strip().replace(".textproto", ""), sett.getRegelList());
                }
            }
        }
        sider = Katalog.sider(BOK, filer, profiler);
        if (System.getProperty("forny") != null) {
            for (var side : committed()) {
                Files.delete(MAPPE.resolve(side));
            }
            for (var side : sider.entrySet()) {
                Files.createDirectories(MAPPE.resolve(side.getKey()).getParent());
                Files.writeString(MAPPE.resolve(side.getKey()), side.getValue(), UTF_8);
            }
        }
    }

    @Test
    void the_committed_pages_are_those_of_the_rules() throws IOException {
        assertThat(committed()).containsExactlyInAnyOrderElementsOf(sider.keySet());
        for (var side : sider.entrySet()) {
            assertThat(Files.readString(MAPPE.resolve(side.getKey()), UTF_8))
                    .as("docs/regelverk/" + side.getKey() + " is stale; see this class").isEqualTo(side.getValue());
        }
    }

    @Test
    void every_rule_stands_on_a_page_with_its_paragraph_and_in_the_matrix_of_each_sender() {
        var regelsider = String.join("\n", sider.values());
        assertThat(BOK.regler()).allSatisfy(r -> {
            assertThat(regelsider).contains("\n## " + r.getId() + "\n\n**" + Ord.kilde(r.getKilde()));
            assertThat(r.getAvsenderList()).allSatisfy(e -> assertThat(
                    sider.get("matrise/" + Ord.kode(e).toLowerCase(Locale.ROOT) + ".md")).contains("[" + r.getId() + "]("));
        });
    }

    @Test
    void the_way_to_a_decision_is_drawn_for_each_sector_and_each_profile() {
        assertThat(sider.entrySet().stream().filter(s -> s.getValue().contains("```mermaid\nflowchart "))).as("decision trees")
                .hasSizeGreaterThan(10);
    }

    private static List<String> committed() throws IOException {
        if (!Files.isDirectory(MAPPE)) {
            return List.of();
        }
        try (var filer = Files.walk(MAPPE)) {
            return filer.filter(Files::isRegularFile).map(fil -> MAPPE.relativize(fil).toString().replace('\\', '/')).toList();
        }
    }
}
