package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.stillas.hub.judgement.RuleFault.Fault;
import no.stillas.proto.regelverk.v1.Modellsvar;
import no.stillas.proto.regelverk.v1.Svaralternativ;
import org.junit.jupiter.api.Test;

/** What the build has not proved is proved before anything is judged by it, and what it has is not proved again. */
class StartProofTest {
    private static final RuleBook FORVALG = RuleBook.medModeller();
    private static final Map<String, String> ANNET = Map.of("kommunalt-botiltak", "noedvendig");
    private final List<String> bevist = new ArrayList<>();

    private ModelProof.Result bevis(RuleBook bok, Map<String, String> brudd) {
        bevist.add(bok.hash());
        return new ModelProof.Result(7, 5, brudd);
    }

    @Test
    void the_rule_book_of_the_defaults_is_not_proved_again() {
        assertThat(StartProof.krev(FORVALG, bok -> bevis(bok, Map.of()))).isEmpty();
        assertThat(bevist).isEmpty();
    }

    @Test
    void the_whole_rule_book_that_other_answers_make_is_proved() {
        var bok = RuleBook.medModeller(ANNET);
        assertThat(StartProof.krev(bok, b -> bevis(b, Map.of()))).hasValueSatisfying(r -> assertThat(r.tilfeller()).isEqualTo(7));
        assertThat(bevist).containsExactly(bok.hash()).doesNotContain(FORVALG.hash());
    }

    @Test
    void where_it_does_not_hold_each_rule_is_named_with_file_line_and_reason() {
        var bok = RuleBook.medModeller(ANNET);
        var regel = bok.bok().getModellList().stream().filter(m -> m.getId().equals("due")).findFirst().orElseThrow().getRegel(3).getId();
        assertThatExceptionOfType(RuleFault.class)
                .isThrownBy(() -> StartProof.krev(bok, b -> bevis(b, Map.of(regel, "stops a duty"))))
                .satisfies(e -> assertThat(e.faults()).singleElement().satisfies(f -> {
                    assertThat(f.fil()).isEqualTo("due.textproto");
                    assertThat(f.grunn()).isEqualTo("rule " + regel + " stops a duty");
                    assertThat(linje(f)).contains("regel");
                }));
    }

    @Test
    void a_rule_that_no_file_of_models_has_is_named_without_a_line() {
        assertThatExceptionOfType(RuleFault.class)
                .isThrownBy(() -> StartProof.krev(RuleBook.medModeller(ANNET), b -> bevis(b, Map.of("INGEN-01", "stops a duty"))))
                .satisfies(e -> assertThat(e.faults()).containsExactly(new Fault("rules/models", 1, "rule INGEN-01 stops a duty")));
    }

    private static String linje(Fault f) {
        return RuleFiles.modeller().stream().filter(k -> k.navn().equals(f.fil())).findFirst().orElseThrow()
                .tekst().lines().toList().get(f.linje() - 1);
    }

    @Test
    void every_answer_of_law_and_models_that_is_not_the_first_is_one_that_the_build_has_not_proved() {
        Map<String, List<String>> svar = new TreeMap<>();
        FORVALG.spoersmaal().stream().filter(s -> s.getSvarCount() > 0).forEach(s ->
                svar.put(s.getId(), s.getSvarList().stream().map(Svaralternativ::getId).toList()));
        FORVALG.bok().getModellList().forEach(m -> m.getSpoersmaalList().stream().filter(s -> s.getSvarCount() > 0).forEach(s ->
                svar.put(s.getId(), s.getSvarList().stream().map(Modellsvar::getId).toList())));
        int flest = svar.values().stream().mapToInt(List::size).max().orElseThrow();
        for (int i = 0; i < flest; i++) {
            int nr = i;
            Map<String, String> valgt = new TreeMap<>();
            svar.forEach((spoersmaal, alle) -> valgt.put(spoersmaal, alle.get(Math.min(nr, alle.size() - 1))));
            Map<String, String> andre = new TreeMap<>(valgt);
            andre.entrySet().removeIf(v -> v.getValue().equals(svar.get(v.getKey()).getFirst()));
            assertThat(StartProof.andreSvar(RuleBook.medModeller(valgt))).isEqualTo(andre);
        }
        assertThat(StartProof.andreSvar(FORVALG)).isEmpty();
        assertThat(StartProof.andreSvar(RuleBook.medModeller(ANNET))).as("one alone").isEqualTo(ANNET);
    }
}
