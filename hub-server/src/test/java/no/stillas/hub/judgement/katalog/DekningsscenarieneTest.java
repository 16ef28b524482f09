package no.stillas.hub.judgement.katalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.TextFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.proto.regelverk.v1.Modellpost;
import no.stillas.proto.regelverk.v1.Modellsett;
import no.stillas.proto.regelverk.v1.Postslag;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is said of which scenario shows what, is so; and what the reports say fails has a scenario that shows the remedy. */
class DekningsscenarieneTest {
    private static final Pattern SCENARIO = Pattern.compile("\\bS(?:1|2|B|C|C000|C002)-\\d+\\b");
    private static final Path FILER = Path.of("src", "main", "resources", "rules", "models");
    private static List<Modellpost> poster = List.of();
    private static List<Spilt> scenarier = List.of();
    private static Framvisning framvisning = new Framvisning(List.of(), Set.of(), List.of());

    @BeforeAll
    static void les() throws IOException {
        var alle = Modellsett.newBuilder();
        for (var navn : Files.readAllLines(FILER.resolve("innhold.txt"))) {
            TextFormat.merge(Files.readString(FILER.resolve(navn.strip()), UTF_8), alle);
        }
        poster = alle.getPostList();
        scenarier = Scenariebok.les();
        framvisning = new Framvisning(alle.getModellList(), Set.copyOf(Scenariebok.team().values()), scenarier);
    }

    @Test
    void a_line_names_only_scenarios_that_are_there() {
        assertThat(poster).allSatisfy(p -> assertThat(scenarier.stream().map(Spilt::id))
                .as(p.getRapport() + " " + p.getId()).containsAll(p.getScenarioList()));
    }

    @Test
    void what_is_said_to_show_a_line_plays_what_carries_it() {
        assertThat(poster).allSatisfy(p -> assertThat(scenarier.stream()
                .filter(s -> framvisning.sagt(p, s))
                .collect(Collectors.groupingBy(Spilt::id)).entrySet())
                .allSatisfy(s -> assertThat(s.getValue()).as(s.getKey() + " for " + Framvisning.merke(p))
                        .anyMatch(del -> framvisning.kanVise(p, del))));
    }

    @Test
    void every_tag_that_looks_like_a_line_is_one() {
        var kjent = poster.stream().map(Framvisning::merke).collect(Collectors.toCollection(HashSet::new));
        assertThat(scenarier.stream().flatMap(s -> s.merker().stream()).filter(m -> m.contains("-")).filter(m -> !m.matches("S(1|2|B|C|C000|C002)-\\d+")))
                .isNotEmpty().allMatch(kjent::contains);
    }

    @Test
    void what_the_reports_say_is_missing_or_fails_has_a_scenario_that_shows_the_remedy_or_a_reason_and_none() throws IOException {
        var mangler = mangler();

        assertThat(mangler).allSatisfy((linje, hvorfor) -> assertThat(poster).filteredOn(p -> navn(p).equals(linje)).singleElement()
                .satisfies(p -> assertThat(framvisning.av(p).isEmpty()).as(linje + " " + framvisning.av(p)).isEqualTo(!hvorfor.isEmpty())));
        assertThat(mangler.values()).filteredOn(hvorfor -> !hvorfor.isEmpty()).as("what the hub cannot show").hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void every_pain_point_has_a_scenario_that_shows_the_remedy_or_a_reason() throws IOException {
        var mangler = mangler();

        assertThat(poster).filteredOn(p -> p.getSlag() == Postslag.POSTSLAG_SMERTE)
                .filteredOn(p -> !p.getUten().startsWith("En advarsel til huben selv") && mangler.getOrDefault(navn(p), "").isEmpty())
                .allSatisfy(p -> assertThat(framvisning.av(p)).as(navn(p)).isNotEmpty());
    }

    @Test
    void a_scenario_that_a_reason_names_is_there_and_waits_and_none_plays_what_the_reason_says_cannot_be() throws IOException {
        mangler().forEach((linje, hvorfor) -> {
            if (hvorfor.isEmpty()) {
                return;
            }
            assertThat(SCENARIO.matcher(hvorfor).results().map(MatchResult::group)).as(linje)
                    .allSatisfy(id -> assertThat(scenarier).anyMatch(s -> s.id().equals(id) && s.venter()));
            assertThat(poster).filteredOn(p -> navn(p).equals(linje)).allSatisfy(p -> assertThat(scenarier)
                    .as(linje + ": a document of the line has passed by a rule of the line").noneMatch(s -> framvisning.spiller(p, s)));
        });
    }

    @Test
    void the_rule_of_a_task_is_not_the_rule_of_the_message() {
        assertThat(scenarier).filteredOn(s -> s.id().equals("S1-01")).singleElement().satisfies(s -> {
            assertThat(s.regler()).contains("C05b", "STB-SAMTYKKE");
            assertThat(s.meldinger()).filteredOn(m -> m.dokument().equals("Henvisning")).singleElement()
                    .extracting(Spilt.Melding::regel).isEqualTo(Optional.of("C05b"));
        });
    }

    private static String navn(Modellpost p) {
        return p.getRapport() + "\t" + p.getSlag().name().replace("POSTSLAG_", "") + "\t" + p.getId();
    }

    /** What a report says is missing or fails, by the analysis, with why no scenario can show the remedy; mostly empty. */
    private static Map<String, String> mangler() throws IOException {
        return Files.readAllLines(Path.of("src", "test", "resources", "law", "mangler.tsv"), UTF_8).stream().skip(1)
                .map(linje -> linje.split("\t", -1)).collect(Collectors.toMap(d -> d[0] + "\t" + d[1] + "\t" + d[2], d -> d[3]));
    }

    @Test
    void the_same_lines_are_no_showing() {
        var p = Modellpost.newBuilder().setRapport("r").setSlag(Postslag.POSTSLAG_FLYT).setId("F-01").setSted("L10–12").addRegel("C07")
                .addDokument("stillas.akutt.v1.Akutthenvendelse").build();
        var siterer = new Spilt("r", "S-1", Set.of("S-1", "L11"), new TreeSet<>(List.of(11)),
                List.of(new Spilt.Melding("Akutthenvendelse", Optional.empty(), true, Set.of())), Set.of(), Set.of(), Set.of());
        var bare = new Framvisning(List.of(), Set.of(), List.of(siterer));

        assertThat(bare.av(p)).isEmpty();
        assertThat(bare.siterer(p)).containsExactly("S-1");
        assertThat(bare.kanVise(p, siterer)).isTrue();
    }

    @Test
    void what_others_than_the_team_send_shows_no_line_of_the_teams_model() {
        var flyt = Modellpost.newBuilder().setRapport("r").setSlag(Postslag.POSTSLAG_FLYT).setId("F-20").addModell("stillasbyggerne")
                .addRegel("C02").addDokument("stillas.stillas.v1.Referat").build();
        var avAndre = referat("S-1", Set.of());
        var avEtAnnet = referat("S-2", Set.of("due"));
        var avTeamet = referat("S-3", Set.of("stillasbyggerne"));
        var bare = new Framvisning(List.of(), Set.of("stillasbyggerne", "due"), List.of(avAndre, avEtAnnet, avTeamet));

        assertThat(Stream.of(Postslag.POSTSLAG_FLYT, Postslag.POSTSLAG_DOKUMENT, Postslag.POSTSLAG_TILSTAND)
                .map(slag -> bare.av(flyt.toBuilder().setSlag(slag).build()))).allSatisfy(vist -> assertThat(vist).containsExactly("S-3"));
        assertThat(bare.av(flyt.toBuilder().clearModell().addModell("bti").build())).as("a model without a team of its own")
                .containsExactly("S-1", "S-2", "S-3");
        assertThat(bare.av(flyt.toBuilder().addScenario("S-1").build())).as("a human says that the line is of others").containsExactly("S-1", "S-3");
    }

    private static Spilt referat(String id, Set<String> team) {
        return new Spilt("r", id, Set.of(id), new TreeSet<>(), List.of(new Spilt.Melding("Referat", Optional.of("C02"), true, team)),
                Set.of("C02"), Set.of(), Set.of());
    }
}
