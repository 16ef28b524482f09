package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private static String linje(Fault f) {
        return RuleFiles.modeller().stream().filter(k -> k.navn().equals(f.fil())).findFirst().orElseThrow()
                .tekst().lines().toList().get(f.linje() - 1);
    }

    @Test
    void every_answer_of_law_and_models_that_is_not_the_first_is_one_that_the_build_has_not_proved() {
        FORVALG.spoersmaal().forEach(s -> s.getSvarList().stream().map(Svaralternativ::getId).forEach(svar ->
                erAnnet(s.getId(), svar, s.getSvar(0).getId())));
        FORVALG.bok().getModellList().forEach(m -> m.getSpoersmaalList().forEach(s -> s.getSvarList().stream()
                .map(Modellsvar::getId).limit(2).forEach(svar -> erAnnet(s.getId(), svar, s.getSvar(0).getId()))));
        assertThat(StartProof.andreSvar(FORVALG)).isEmpty();
    }

    private static void erAnnet(String spoersmaal, String svar, String foerste) {
        assertThat(StartProof.andreSvar(RuleBook.medModeller(Map.of(spoersmaal, svar))))
                .isEqualTo(svar.equals(foerste) ? Map.of() : Map.of(spoersmaal, svar));
    }
}
