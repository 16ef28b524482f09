package no.stillas.konformitet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each rule of a kommune's own model is told of in the kommune's description, which says which scenario plays it. */
final class EgneModelleneTest {
    private static final Path MAPPE = Path.of("src", "main", "resources", "no", "stillas", "konformitet", "egne");
    private static final Pattern REGEL = Pattern.compile("id: \"(K[0-9]{4}-[A-Z0-9-]+)\"");
    private static final Pattern MERKE = Pattern.compile("@EGEN-[0-9]+");

    @TestFactory
    Stream<DynamicTest> every_rule_has_a_scenario_that_the_description_names() throws IOException {
        try (var filer = Files.list(MAPPE)) {
            return filer.filter(f -> f.toString().endsWith(".textproto")).map(f -> f.getFileName().toString().replace(".textproto", ""))
                    .sorted().toList().stream().map(navn -> DynamicTest.dynamicTest(navn, () -> modell(navn)));
        }
    }

    private static void modell(String navn) throws IOException {
        var regler = REGEL.matcher(Files.readString(MAPPE.resolve(navn + ".textproto"))).results().map(m -> m.group(1)).toList();
        var spilt = MERKE.matcher(Files.readString(MAPPE.resolve(navn + ".feature"))).results().map(MatchResult::group).distinct().toList();
        var rader = Files.readAllLines(Path.of("docs", "egne-modeller", navn + ".md")).stream().filter(l -> l.startsWith("|")).toList();
        assertThat(regler).hasSizeGreaterThanOrEqualTo(10).doesNotHaveDuplicates();
        assertThat(regler).allSatisfy(regel -> {
            List<String> merker = rader.stream().filter(rad -> rad.contains("`" + regel + "`"))
                    .flatMap(rad -> MERKE.matcher(rad).results().map(MatchResult::group)).toList();
            assertThat(merker).as(regel).isNotEmpty().allMatch(spilt::contains);
        });
        assertThat(spilt).as("no scenario is of nothing").allSatisfy(merke -> assertThat(rader).anyMatch(rad -> rad.contains(merke + " ")));
    }
}
