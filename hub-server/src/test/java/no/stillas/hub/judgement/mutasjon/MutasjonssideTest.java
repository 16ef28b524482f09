package no.stillas.hub.judgement.mutasjon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MutasjonssideTest {
    private static final LocalDate DAG = LocalDate.of(2026, 3, 2);
    private static final Map<String, String> NAA = Map.of("A", "a1", "B", "b1");

    private static Mutant mutant(String klasse, String metode, int linje, String status) {
        return Mutant.les(klasse.split("\\$")[0] + ".java,no.stillas.hub.judgement." + klasse
                + ",org.pitest.mutationtest.engine.gregor.mutators.MathMutator," + metode + "," + linje + "," + status + ",none");
    }

    private static Mutasjonsside side(Mutant... mutanter) {
        Mutasjonsside side = new Mutasjonsside();
        side.nye(List.of(mutanter), _ -> false, DAG, NAA, m -> "  return a & b; // " + m.nummer());
        return side;
    }

    @Test
    void a_class_within_a_class_counts_with_it_and_what_runs_without_end_is_noticed() {
        Mutasjonsside side = side(mutant("A", "m", 1, "KILLED"), mutant("A$B", "m", 2, "TIMED_OUT"),
                mutant("A", "m", 3, "NO_COVERAGE"));
        assertThat(side.klasserTsv()).isEqualTo("A\t3\t2\t2026-03-02\ta1\n");
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
        side.lesKlasser(List.of("A\t9\t8\t2026-01-01\ta0", "B\t4\t4\t2026-01-01\tb1"));
        side.lesOverlevende(List.of("A\tm\tMath\treturn a & b; // 3\tthe same", "A\tm\tMath\tgone\tno more"));
        side.nye(List.of(mutant("A", "m", 3, "SURVIVED")), _ -> false, DAG, NAA, m -> "return a & b; // 3");
        assertThat(side.klasserTsv()).isEqualTo("A\t1\t0\t2026-03-02\ta1\nB\t4\t4\t2026-01-01\tb1\n");
        assertThat(side.overlevendeTsv()).isEqualTo("A\tm\tMath\treturn a & b; // 3\tthe same\n");
        assertThat(side.tekst(NAA)).contains("**4 of 5**", "| B | 4 | 4 | 0 | 2026-01-01 |", "| the same |");
    }

    @Test
    void a_class_that_has_not_been_run_is_told_and_not_counted_and_one_that_is_no_more_is_gone() {
        Mutasjonsside side = new Mutasjonsside();
        side.lesKlasser(List.of("A\t9\t9\t2026-01-01\ta1", "Gone\t4\t3\t2026-01-01\tc1"));
        side.lesOverlevende(List.of("Gone\tm\tMath\tgone\tno more"));
        side.holdTil(NAA);
        assertThat(side.tekst(NAA)).contains("**9 of 9**", "Not run yet: 1 classes.", "| B |  |  |  | not yet |").doesNotContain("Gone", "since.");
        assertThat(side.mangler()).isEmpty();
    }

    @Test
    void a_class_that_was_run_and_has_nothing_to_mutate_has_been_run() {
        Mutasjonsside side = new Mutasjonsside();
        side.nye(List.of(), "B"::equals, DAG, NAA, m -> "");
        assertThat(side.klasserTsv()).isEqualTo("B\t0\t0\t2026-03-02\tb1\n");
    }

    @Test
    void a_class_whose_code_is_another_than_was_run_is_marked_until_it_is_run_again() {
        Mutasjonsside side = new Mutasjonsside();
        side.lesKlasser(List.of("A\t9\t9\t2026-01-01\ta0", "B\t4\t4\t2026-01-01\tb1"));
        assertThat(side.tekst(NAA)).contains("| A | 9 | 9 | 0 | 2026-01-01, changed since |", "| B | 4 | 4 | 0 | 2026-01-01 |",
                "Changed since their run: 1.");
        side.nye(List.of(mutant("A", "m", 3, "KILLED")), _ -> false, DAG, NAA, m -> "");
        assertThat(side.tekst(NAA)).contains("| A | 1 | 1 | 0 | 2026-03-02 |").doesNotContain("Changed since their run");
    }

    @Test
    void a_comment_an_import_and_a_line_break_are_no_change_and_a_string_is() {
        String kode = "import a.B;\nclass A { // one\n String s = \"http://x\"; /* two\n lines */ int i = 1; }";
        assertThat(Mutasjonsside.spor("class A {\n    String s = \"http://x\";\n    int i = 1;\n}")).isEqualTo(Mutasjonsside.spor(kode));
        assertThat(Mutasjonsside.spor(kode.replace("//x", "//y"))).isNotEqualTo(Mutasjonsside.spor(kode));
        assertThat(Mutasjonsside.spor(kode.replace("= 1", "= 2"))).isNotEqualTo(Mutasjonsside.spor(kode));
    }

    /** Renew it: {@code mvn -pl hub-server -am test -Dtest=MutasjonssideTest -Dforny}. No class is run by that. */
    @Test
    void the_page_has_every_class_of_the_judgement_and_marks_those_that_have_changed_since_they_were_run() throws IOException {
        Path mappe = Path.of("docs", "mutasjoner");
        Mutasjonsside side = Mutasjonsside.les(mappe);
        var naa = Mutasjonsside.kilder(Path.of("src", "main", "java"));
        if (System.getProperty("forny") != null) {
            side.skriv(mappe, naa);
        }
        assertThat(naa).containsKeys("Judgement", "AddressGate").hasSizeGreaterThan(80);
        assertThat(side.klasser.keySet()).as("see this test's comment").isEqualTo(naa.keySet());
        assertThat(Files.readString(mappe.resolve("README.md"))).as("see this test's comment").isEqualTo(side.tekst(naa));
    }
}
