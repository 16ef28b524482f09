package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The proof itself, over the whole space, of a rule book that the build has not proved. */
class StartProofLawsTest {
    @Test
    void the_other_answers_of_the_law_taken_together_hold() {
        var andre = new TreeMap<String, String>();
        RuleBook.medModeller().spoersmaal().stream().filter(s -> s.getSvarCount() > 1)
                .forEach(s -> andre.put(s.getId(), s.getSvar(s.getSvarCount() - 1).getId()));
        assertThat(StartProof.krev(RuleBook.medModeller(andre))).hasValueSatisfying(r -> assertThat(r.proevd()).isPositive());
    }
}
