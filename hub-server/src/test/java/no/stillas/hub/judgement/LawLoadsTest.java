package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LawLoadsTest {
    @Test
    void the_law_that_ships_has_no_fault_and_one_hash() {
        RuleBook bok = RuleBook.lov();

        assertThat(bok.regler()).hasSizeGreaterThan(276);
        assertThat(bok.hash()).hasSize(64).isEqualTo(RuleBook.lov().hash());
    }
}
