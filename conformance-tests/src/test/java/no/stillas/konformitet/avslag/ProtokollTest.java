package no.stillas.konformitet.avslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.stillas.konformitet.avslag.Funn.Hva;
import no.stillas.konformitet.avslag.Grunner.Hvilken;
import no.stillas.konformitet.avslag.Nevning.Stedet;
import no.stillas.konformitet.hub.Avslaatt;
import org.junit.jupiter.api.Test;

/** What is known of each rule and scenario, whichever of them a run has tried. */
final class ProtokollTest {
    private static final Nevning EN = nevning("C18", "S1-42");
    private static final Nevning TO = nevning("C19", "S1-43");
    private static final Nevning TRE = nevning("C20", "S1-44");

    private static final Set<Hvilken> ALLE = Set.of(Hvilken.av(EN), Hvilken.av(TO), Hvilken.av(TRE));

    private static Nevning nevning(String regel, String id) {
        return new Nevning(Avslaatt.regel(regel), new Stedet("classpath:en.feature", 1, id, "Noe skjer"));
    }

    @Test
    void a_run_replaces_what_it_has_tried_and_leaves_the_rest() {
        var protokoll = Protokoll.les(List.of("C18\tS1-42\tNoe skjer\tLIK\t", "C19\tS1-43\tNoe skjer\tROED\tPERMITTED → DENIED"));
        protokoll.etter(List.of(new Funn(EN, Hva.ROED, "«x» kom ikke")));

        assertThat(protokoll.tsv()).isEqualTo("C18\tS1-42\tNoe skjer\tROED\t«x» kom ikke\nC19\tS1-43\tNoe skjer\tROED\tPERMITTED → DENIED\n");
    }

    @Test
    void what_no_scenario_says_any_more_goes_and_what_has_not_been_tried_is_told() {
        var protokoll = Protokoll.les(List.of("C18\tS1-42\tNoe skjer\tROED\tnoe", "C99\tS1-99\tBorte\tROED\tnoe"));
        protokoll.bare(ALLE);

        assertThat(Avslagsside.tekst(protokoll, Grunner.les(List.of()), ALLE))
                .contains("3 rules and deadlines are named by 3 scenarios, together 3 times. Tried: 1. Noticed by what the hub answered or did:\n**1**.",
                        "| `C18` | S1-42 Noe skjer | noe |", "`C19`: S1-43; `C20`: S1-44.")
                .doesNotContain("C99");
    }

    @Test
    void a_scenario_that_fails_with_all_rules_in_place_is_not_counted_as_noticing() {
        var funn = List.of(new Funn(EN, Hva.ROED, "noe"), new Funn(TO, Hva.ROED, "noe"));

        assertThat(Avslag.vurdert(funn, Set.of(EN.scenario()))).extracting(Funn::hva).containsExactly(Hva.ROED, Hva.BRUTT);
    }
}
