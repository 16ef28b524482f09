package no.stillas.hub.judgement.mutasjon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MutasjonssideTest {
    private static final LocalDate DAG = LocalDate.of(2026, 3, 2);

    private static Mutant mutant(String klasse, String metode, int linje, String status) {
        return Mutant.les(klasse.split("\\$")[0] + ".java,no.stillas.hub.judgement." + klasse
                + ",org.pitest.mutationtest.engine.gregor.mutators.MathMutator," + metode + "," + linje + "," + status + ",none");
    }

    private static Mutasjonsside side(Mutant... mutanter) {
        Mutasjonsside side = new Mutasjonsside();
        side.nye(List.of(mutanter), DAG, m -> "  return a & b; // " + m.nummer());
        return side;
    }

    @Test
    void a_class_within_a_class_counts_with_it_and_what_runs_without_end_is_noticed() {
        Mutasjonsside side = side(mutant("A", "m", 1, "KILLED"), mutant("A$B", "m", 2, "TIMED_OUT"),
                mutant("A", "m", 3, "NO_COVERAGE"));
        assertThat(side.klasserTsv()).isEqualTo("A\t3\t2\t2026-03-02\n");
        assertThat(side.hvorfor.keySet()).containsExactly(new Overlever("A", "m", "Math", "return a & b; // 3"));
    }

    @Test
    void a_survivor_without_a_reason_and_less_than_ninety_five_of_a_hundred_are_told() {
        assertThat(side(mutant("A", "m", 1, "KILLED"), mutant("A", "m", 2, "SURVIVED")).mangler())
                .hasSize(2).anyMatch(m -> m.startsWith("no reason is given for Overlever[klasse=A, metode=m"))
                .contains("1 of 2 is less than 95 %");
        assertThat(side(mutant("A", "m", 1, "KILLED")).mangler()).isEmpty();
    }

    @Test
    void a_class_that_is_run_again_keeps_its_reasons_and_leaves_the_other_classes() {
        Mutasjonsside side = new Mutasjonsside();
        side.lesKlasser(List.of("A\t9\t8\t2026-01-01", "B\t4\t4\t2026-01-01"));
        side.lesOverlevende(List.of("A\tm\tMath\treturn a & b; // 3\tthe same", "A\tm\tMath\tgone\tno more"));
        side.nye(List.of(mutant("A", "m", 3, "SURVIVED")), DAG, m -> "return a & b; // 3");
        assertThat(side.klasserTsv()).isEqualTo("A\t1\t0\t2026-03-02\nB\t4\t4\t2026-01-01\n");
        assertThat(side.overlevendeTsv()).isEqualTo("A\tm\tMath\treturn a & b; // 3\tthe same\n");
        assertThat(side.tekst()).contains("**4 of 5**", "| B | 4 | 4 | 0 | 2026-01-01 |", "| the same |");
    }

    @Test
    void a_class_that_has_not_been_run_is_told_and_not_counted() {
        Mutasjonsside side = new Mutasjonsside();
        side.lesKlasser(List.of("A\t9\t9\t2026-01-01", "B\t4\t0\tnot yet"));
        assertThat(side.tekst()).contains("**9 of 9**", "Not run yet: 1 classes with 4 faults.", "| B | 4 |  |  | not yet |");
        assertThat(side.mangler()).isEmpty();
    }
}
