package no.stillas.konformitet.avslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.stillas.konformitet.Kjoering;
import no.stillas.konformitet.avslag.Funn.Hva;
import no.stillas.konformitet.avslag.Grunner.Hvilken;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The page has what became of each rule that a scenario names, and of nothing else. Where this fails, try what is missing:
 * {@code mvn -Pavslaatt -Davslaatt="--tags @S1-42"}.
 */
final class AvslagssidenTest {
    private static final Path MAPPE = Path.of("docs", "avslag");
    private static Set<Hvilken> nevnt = Set.of();
    private static Protokoll protokoll = new Protokoll();
    private static Grunner grunner = new Grunner();

    @BeforeAll
    static void les() throws IOException {
        nevnt = Nevninger.aaProeve(Kjoering.ALLE, "").stream().map(Hvilken::av).collect(Collectors.toCollection(TreeSet::new));
        protokoll = Protokoll.les(Files.readAllLines(MAPPE.resolve(Avslagsvalg.FUNN)));
        grunner = Grunner.les(Files.readAllLines(MAPPE.resolve(Avslagsvalg.GRUNNER)));
    }

    @Test
    void each_pair_that_a_scenario_names_has_been_tried_and_no_other_stands_there() {
        assertThat(nevnt).isNotEmpty();
        assertThat(protokoll.linjer().keySet()).containsExactlyInAnyOrderElementsOf(nevnt);
    }

    @Test
    void each_was_played_and_what_noticed_nothing_and_that_alone_has_a_reason() {
        assertThat(protokoll.linjer().entrySet()).filteredOn(e -> e.getValue().hva() == Hva.BRUTT).isEmpty();
        assertThat(grunner.uten()).isEmpty();
        assertThat(grunner.alle().keySet()).containsExactlyInAnyOrderElementsOf(protokoll.linjer().entrySet().stream()
                .filter(e -> e.getValue().hva() == Hva.LIK).map(Map.Entry::getKey).toList());
    }

    @Test
    void the_page_says_what_the_files_beside_it_say() throws IOException {
        var side = Avslagsside.tekst(protokoll, grunner, nevnt);
        if (System.getProperty("forny") != null) {
            Files.writeString(MAPPE.resolve(Avslagsvalg.SIDE), side);
        }
        assertThat(MAPPE.resolve(Avslagsvalg.SIDE)).content().as("-Dforny writes it").isEqualTo(side);
    }
}
