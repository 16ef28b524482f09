package no.stillas.konformitet.avslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import no.stillas.konformitet.avslag.Funn.Hva;
import no.stillas.konformitet.avslag.Grunner.Hvilken;
import no.stillas.konformitet.avslag.Nevning.Stedet;
import no.stillas.konformitet.hub.Avslaatt;
import org.junit.jupiter.api.Test;

/** What holds without the rule that it names has a reason, written by hand. */
final class GrunnerTest {
    private static final Nevning EN = nevning("C18", "S1-42", 10);

    private static Nevning nevning(String regel, String id, int linje) {
        return new Nevning(Avslaatt.regel(regel), new Stedet("classpath:en.feature", linje, id, "Noe skjer"));
    }

    @Test
    void one_that_holds_without_the_rule_asks_for_a_reason_and_keeps_the_one_it_has() {
        var uten = Grunner.les(List.of());
        uten.etter(List.of(new Funn(EN, Hva.LIK, "")));
        var med = Grunner.les(List.of("C18\tS1-42\tNoe skjer\tC02 sier det samme"));
        med.etter(List.of(new Funn(EN, Hva.LIK, "")));

        assertThat(uten.uten()).containsExactly(new Hvilken("C18", "S1-42", "Noe skjer"));
        assertThat(uten.tsv()).isEqualTo("C18\tS1-42\tNoe skjer\t?\n");
        assertThat(med.uten()).isEmpty();
        assertThat(med.tsv()).isEqualTo("C18\tS1-42\tNoe skjer\tC02 sier det samme\n");
    }

    @Test
    void a_reason_goes_when_the_scenario_notices_and_stays_when_it_could_not_be_played() {
        var merket = Grunner.les(List.of("C18\tS1-42\tNoe skjer\tC02 sier det samme"));
        merket.etter(List.of(new Funn(EN, Hva.ROED, "ventet noe annet")));
        var uteblitt = Grunner.les(List.of("C18\tS1-42\tNoe skjer\tC02 sier det samme"));
        uteblitt.etter(List.of(new Funn(EN, Hva.UTEBLE, "«x» kom ikke")));
        var brutt = Grunner.les(List.of("C18\tS1-42\tNoe skjer\tC02 sier det samme"));
        brutt.etter(List.of(new Funn(EN, Hva.BRUTT, "huben startet ikke")));

        assertThat(merket.alle()).isEmpty();
        assertThat(uteblitt.alle()).isEmpty();
        assertThat(brutt.alle()).hasSize(1);
    }

    @Test
    void what_no_scenario_says_any_more_goes() {
        var grunner = Grunner.les(List.of("C18\tS1-42\tNoe skjer\tsamme", "C19\tS1-42\tNoe skjer\tsamme"));
        grunner.bare(Set.of(Hvilken.av(EN)));

        assertThat(grunner.alle()).containsOnlyKeys(new Hvilken("C18", "S1-42", "Noe skjer"));
    }

    @Test
    void a_line_without_a_reason_is_a_fault() {
        assertThatIllegalArgumentException().isThrownBy(() -> Grunner.les(List.of("C18\tS1-42\tNoe skjer\t")));
    }
}
