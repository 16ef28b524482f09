package no.stillas.konformitet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.konformitet.Resultat.Slag;
import no.stillas.konformitet.hub.Egenhub;
import no.stillas.konformitet.skjema.Maler;
import no.stillas.konformitet.steg.Rigg;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every scenario, played through a real hub with time standing still. {@code -Dmerke="@S1-22"} plays those of a tag
 * expression. Those that wait for something of the hub's are listed in {@code target/konformitet/venter.txt}.
 */
final class ScenarieneTest {
    private static final Path RAPPORTER = Path.of("target", "konformitet");

    @TempDir
    static Path data;

    private static List<Resultat> resultater;
    private static List<Resultat> proever;

    @BeforeAll
    static void spill() throws IOException {
        var tid = Konformitet.VANLIGVIS;
        try (var rigg = new Rigg(new Egenhub(data, tid), Konformitet.KATALOGLESER, Maler.vanlige(), tid)) {
            resultater = Kjoering.spill(rigg, Kjoering.ALLE,
                    System.getProperty("merke", ""), RAPPORTER);
            proever = Kjoering.spill(rigg, List.of("classpath:proever"), "", RAPPORTER.resolve("proever"));
        }
        Files.writeString(RAPPORTER.resolve("venter.txt"), resultater.stream().filter(r -> r.slag() == Slag.VENTER)
                .map(r -> r.id() + " " + r.navn() + ": " + r.grunn()).sorted().collect(Collectors.joining("\n", "", "\n")));
    }

    @TestFactory
    Stream<DynamicTest> scenariene() {
        return resultater.stream().filter(r -> r.slag() != Slag.VENTER)
                .map(r -> dynamicTest(r.id() + " " + r.navn(), () -> assertThat(r.slag()).as(r.grunn()).isEqualTo(Slag.BESTATT)));
    }

    @Test
    void the_three_reports_are_written_with_messages_and_decisions_and_without_anybodys_number() throws IOException {
        for (var fil : List.of("rapport.html", "rapport.xml", "rapport.json")) {
            assertThat(Files.readString(RAPPORTER.resolve("proever").resolve(fil))).as(fil).contains("Alt er som det står");
        }
        assertThat(Files.readString(RAPPORTER.resolve("proever").resolve("rapport.json")))
                .contains("UTFALL_PERMITTED").contains("står ikke i").contains("nummeret til Ola").contains("regel A09")
                .contains("helsepersonelloven").doesNotContainPattern("\\b\\d{2}[89]\\d{8}\\b");
    }

    @Test
    void what_comes_after_its_scenario_to_one_that_was_not_to_have_it_is_noticed() {
        assertThat(proever).filteredOn(r -> r.tagger().contains("@kom-siden")).extracting(Resultat::slag).containsExactly(Slag.BESTATT);
        assertThat(proever).filteredOn(r -> r.tagger().isEmpty() && r.navn().startsWith("Noe som kommer når scenarioet er slutt"))
                .extracting(Resultat::slag, Resultat::grunn)
                .containsExactly(tuple(Slag.FEILET, "Noe som kommer når scenarioet er slutt: det kom siden til nes-barnevern"));
    }

    @ParameterizedTest
    @CsvSource({"@galt-utfall, FEILET", "@gal-mottaker, FEILET", "@ingen-fikk, FEILET", "@galt-innhold, FEILET", "@gal-regel, FEILET",
            "@venter-ikke, FEILET", "@venter-paa-ingenting, FEILET", "@ukjent-steg, FEILET", "@venter-paa-noe, VENTER", "@bestaar, BESTATT"})
    void a_scenario_that_does_not_hold_is_noticed(String merke, Slag slag) {
        assertThat(proever).filteredOn(r -> r.tagger().contains(merke)).extracting(Resultat::slag).containsExactly(slag);
    }
}
