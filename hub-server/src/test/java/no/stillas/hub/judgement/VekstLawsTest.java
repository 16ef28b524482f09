package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.stillas.hub.judgement.facts.Facts;
import org.junit.jupiter.api.Test;

/** What is in force decides, however much is written beside it. */
class VekstLawsTest {
    private static final int ANTALL = 2_000;
    private static final RuleBook VOKST = Vekst.tidoblet(Law.BOK);
    private static final RuleBook DELT = Vekst.delt(Law.BOK);

    @Test
    void a_law_with_nine_other_versions_of_every_rule_decides_as_the_law_does() {
        RandomFacts tilfeldige = new RandomFacts(2028, Law.BOK);
        for (int i = 0; i < ANTALL; i++) {
            Facts f = tilfeldige.neste();
            assertThat(Judgement.lov(f, VOKST).decision().verdicts()).as("%s", f)
                    .isEqualTo(Judgement.lov(f, Law.BOK).decision().verdicts());
        }
    }

    @Test
    void a_law_of_ten_times_as_many_rules_that_are_all_in_force_decides_as_the_law_does() {
        assertThat(DELT.regelsett().getRegelCount()).isGreaterThan(9 * Law.BOK.regelsett().getRegelCount());
        RandomFacts tilfeldige = new RandomFacts(2030, Law.BOK);
        for (int i = 0; i < ANTALL; i++) {
            Facts f = tilfeldige.neste();
            assertThat(svar(f, DELT)).as("%s", f).isEqualTo(svar(f, Law.BOK));
        }
    }

    /** The verdicts, each by the rule that it is a part of. */
    private static List<Verdict> svar(Facts f, RuleBook bok) {
        return Judgement.lov(f, bok).decision().verdicts().stream().map(v -> new Verdict(v.person(), v.kategori(), v.dom(),
                v.regel().map(id -> id.replaceFirst("\\.v\\d+$", "")), v.beslutning(), v.grunnlag(), v.aarsak())).toList();
    }

    @Test
    void a_place_in_the_table_holds_no_more_rules_on_a_day_for_what_is_in_force_on_other_days() {
        RandomFacts tilfeldige = new RandomFacts(2029, Law.BOK);
        for (int i = 0; i < ANTALL; i++) {
            Facts f = tilfeldige.neste();
            LocalDate dag = Ages.dag(f.tidspunkt());
            assertThat(ider(VOKST, f, dag)).isEqualTo(ider(Law.BOK, f, dag));
            assertThat(ider(VOKST, f, LocalDate.of(2033, 5, 1))).allMatch(id -> id.endsWith(".v3"));
        }
    }

    private static List<String> ider(RuleBook bok, Facts f, LocalDate dag) {
        return Arrays.stream(bok.regler(f.avsender().etat(), f.mottaker().etat(), f.formaal(), dag.toEpochDay()))
                .map(r -> r.id).toList();
    }
}
