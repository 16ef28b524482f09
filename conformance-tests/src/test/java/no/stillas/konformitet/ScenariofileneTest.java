package no.stillas.konformitet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The feature files hold every scenario of the analyses, each with what it must say of itself. */
final class ScenariofileneTest {
    private static final List<String> STYRKER = List.of("@regel", "@avledet", "@design");
    private static final Pattern FRIST = Pattern.compile("(?:er fristen|går fristen|løper ingen frist) \"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile("(?m)^  id: \"([^\"]*)\"");

    @Test
    void every_scenario_of_the_analyses_is_in_the_file_of_its_model_and_no_other_is() throws IOException {
        var analysene = ressurs("scenarier.tsv").lines().toList();
        assertThat(Scenariofil.alle().stream().map(s -> s.modell() + "\t" + s.id()).distinct())
                .containsExactlyInAnyOrderElementsOf(analysene);
    }

    @Test
    void each_begins_with_its_id_and_says_its_strength_and_its_lines() {
        assertThat(Scenariofil.alle()).allSatisfy(s -> {
            assertThat(s.tagger().getFirst()).matches("@S(1|2|B|C|C000|C002)-\\d+");
            assertThat(s.tagger().stream().filter(STYRKER::contains)).hasSize(1);
            assertThat(s.tagger().stream().filter(t -> t.matches("@L\\d+"))).isNotEmpty();
        });
    }

    @Test
    void those_of_single_flows_are_tagged_by_what_they_show_and_wait_for_nothing() {
        var egne = Scenariofil.filer(Scenariofil.DEKNING).stream().flatMap(fil -> Scenariofil.les(fil).stream()).toList();

        assertThat(egne).isNotEmpty().allSatisfy(s -> {
            assertThat(s.tagger().getFirst()).matches("@S(1|2|B|C|C000|C002)-[A-Za-z].*|@S(1|2|B|C|C000|C002)-\\d+[.].*");
            assertThat(s.tagger().stream().filter(STYRKER::contains)).hasSize(1);
            assertThat(s.tagger().stream().filter(t -> t.matches("@L\\d+"))).isNotEmpty();
            assertThat(s.har("@venter")).as(s.id()).isFalse();
        });
        assertThat(egne.stream().map(Scenariofil::id)).doesNotHaveDuplicates();
    }

    @Test
    void one_that_waits_says_for_what_and_no_other_says_that_it_waits() {
        assertThat(Scenariofil.alle()).allSatisfy(s ->
                assertThat(s.kommentar().startsWith("venter: ")).as(s.id() + " " + s.navn()).isEqualTo(s.har("@venter")));
    }

    @Test
    void what_is_the_same_scenario_has_the_same_strength() {
        var skrevet = Scenariofil.alle().stream().map(s -> s.id() + s.tagger().stream().filter(STYRKER::contains).toList()).distinct();
        assertThat(skrevet.map(s -> s.replaceAll("\\[.*", ""))).doesNotHaveDuplicates();
    }

    @Test
    void every_clock_that_a_scenario_names_is_one_of_the_rules() throws IOException {
        var nevnt = new TreeSet<String>();
        for (var fil : Stream.of(Scenariofil.MAPPE, Scenariofil.DEKNING).flatMap(m -> Scenariofil.filer(m).stream()).toList()) {
            FRIST.matcher(Files.readString(fil)).results().forEach(t -> nevnt.add(t.group(1)));
        }
        var kjent = new TreeSet<String>();
        for (var fil : ressurs("/rules/frister/innhold.txt").lines().filter(l -> l.endsWith(".textproto")).toList()) {
            ID.matcher(ressurs("/rules/frister/" + fil)).results().forEach(t -> kjent.add(t.group(1)));
        }

        assertThat(nevnt).isNotEmpty().isSubsetOf(kjent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"  Scenario: Uten merker\n", "  @S1-1 @regel @L1\n  Scenariomal: Flere\n", "  @S1-1\n  Scenario: En\n  Scenario: To\n"})
    void a_scenario_that_would_not_be_counted_is_a_fault(String tekst, @TempDir Path mappe) throws IOException {
        var fil = Files.writeString(mappe.resolve("en.feature"), tekst);

        assertThatIllegalArgumentException().isThrownBy(() -> Scenariofil.les(fil));
    }

    private static String ressurs(String sti) throws IOException {
        try (var fil = Objects.requireNonNull(ScenariofileneTest.class.getResourceAsStream(sti), sti)) {
            return new String(fil.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_page_gives_the_reason_for_each_whose_outcome_gave_way_to_the_law() throws IOException {
        var tabell = Side.les().lines().dropWhile(l -> !l.startsWith("## What gave way")).takeWhile(l -> !l.startsWith("## What waits"))
                .filter(l -> l.matches("\\| S.*")).map(l -> l.split("\\|")[1].strip()).toList();
        var nevnt = tabell.stream().flatMap(celle -> {
            var deler = celle.split(", ");
            var forstavelse = deler[0].substring(0, deler[0].indexOf('-'));
            return Stream.of(deler).map(d -> d.startsWith("-") ? forstavelse + d : d);
        });
        assertThat(nevnt).containsExactlyInAnyOrderElementsOf(
                Scenariofil.alle().stream().filter(s -> s.har("@loven")).map(Scenariofil::id).distinct().toList());
    }

    @Test
    void the_page_says_what_the_files_hold() throws IOException {
        assertThat(Stream.of(Side.skriv(Side.les()))).as("conformance-tests/README.md; -Dforny writes it").containsExactly(Side.les());
    }

    @Test
    void the_list_of_rules_that_no_scenario_names_is_of_today() throws IOException {
        assertThat(Stream.of(Regelside.skriv())).as("conformance-tests/" + Regelside.FIL + "; -Dforny writes it")
                .containsExactly(Files.readString(Regelside.FIL));
    }
}
