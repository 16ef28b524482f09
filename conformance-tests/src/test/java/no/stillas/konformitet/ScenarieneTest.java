package no.stillas.konformitet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.konformitet.Resultat.Slag;
import no.stillas.konformitet.hub.Egenhub;
import no.stillas.konformitet.skjema.Maler;
import no.stillas.konformitet.skjema.Tid;
import no.stillas.konformitet.steg.Rigg;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every scenario, played through a real hub with time standing still. {@code -Dmerke="@S1-22"} plays those of a tag
 * expression. Those that wait for something of the hub's are listed in {@code target/konformitet/venter.txt}.
 */
final class ScenarieneTest {
    private static final Path RAPPORTER = Path.of("target", "konformitet");

    @TempDir
    static Path data;

    private static List<Resultat> resultater;

    @BeforeAll
    static void spill() throws IOException {
        var tid = LocalDateTime.parse("2026-11-24T10:00").atZone(Tid.OSLO).toInstant();
        try (var rigg = new Rigg(new Egenhub(data, tid), "311000241", Maler.vanlige(), tid)) {
            resultater = Kjoering.spill(rigg, List.of(Kjoering.EGNE), System.getProperty("merke", ""), RAPPORTER);
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
    void the_three_reports_are_written() {
        assertThat(Stream.of("rapport.html", "rapport.xml", "rapport.json").map(RAPPORTER::resolve)).allMatch(Files::exists);
    }
}
