package no.stillas.konformitet.avslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import no.stillas.konformitet.avslag.Funn.Hva;
import no.stillas.konformitet.skjema.Maler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With all rules in their place scenarios hold; without the one that they name they do not, or the run says so. */
final class AvslagTest {
    private static final String LESER = "311000241";
    private static List<Funn> funn;

    @BeforeAll
    static void spill() throws Exception {
        var nevninger = Nevninger.les(List.of("classpath:avslag"), "");
        funn = new Avslag(LESER, Maler.vanlige(), Instant.parse("2026-11-24T09:00:00Z"), 2).spill(nevninger, _ -> {});
    }

    private static Funn av(String id, String regel) {
        return funn.stream().filter(f -> f.nevning().scenario().id().equals(id) && f.nevning().hva().id().equals(regel))
                .reduce((_, _) -> {
                    throw new AssertionError("flere funn");
                }).orElseThrow();
    }

    @Test
    void a_scenario_notices_that_the_row_of_the_law_is_gone() {
        assertThat(av("S1-901", "C02")).extracting(Funn::hva, Funn::kort).containsExactly(Hva.ROED, "PERMITTED → DENIED IKKE_GRUNNLAG");
    }

    @Test
    void a_scenario_notices_that_the_rule_of_a_model_is_gone() {
        assertThat(av("S1-902", "STB-PLASSERING")).extracting(Funn::hva, Funn::kort).containsExactly(Hva.ROED, "DENIED → PERMITTED");
    }

    @Test
    void a_scenario_notices_that_the_deadline_is_gone() {
        var uten = av("S1-903", "INN-DUE-EVALUERING");

        assertThat(uten.hva()).isEqualTo(Hva.UTEBLE);
        assertThat(uten.grunn()).startsWith("fristen INN-DUE-EVALUERING er ikke åpen: ");
    }

    @Test
    void one_that_says_too_little_holds_without_the_rule_however_it_is_named() {
        assertThat(av("S1-904", "STB-PLASSERING")).extracting(Funn::hva).isEqualTo(Hva.LIK);
    }

    @Test
    void one_that_does_not_hold_with_all_rules_says_nothing_of_one() {
        assertThat(av("S1-905", "C02")).extracting(Funn::hva, Funn::grunn)
                .containsExactly(Hva.BRUTT, "scenarioet holder ikke med alle reglene på plass heller");
    }

    @Test
    void what_names_no_rule_and_what_waits_is_not_tried() {
        assertThat(funn).extracting(f -> f.nevning().scenario().id(), f -> f.nevning().hva().id()).containsExactlyInAnyOrder(
                tuple("S1-901", "C02"), tuple("S1-902", "STB-PLASSERING"), tuple("S1-903", "INN-DUE-EVALUERING"), tuple("S1-904", "STB-PLASSERING"),
                tuple("S1-905", "C02"));
    }
}
