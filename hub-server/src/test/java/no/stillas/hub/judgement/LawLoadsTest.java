package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Regime;
import org.junit.jupiter.api.Test;

class LawLoadsTest {
    @Test
    void the_law_that_ships_has_no_fault_and_one_hash() {
        RuleBook bok = RuleBook.lov();

        assertThat(bok.regler()).hasSizeGreaterThan(276);
        assertThat(bok.hash()).hasSize(64).isEqualTo(RuleBook.lov().hash());
    }

    @Test
    void the_gates_for_places_stand_apart_from_the_rules_that_are_looked_up() {
        RuleBook bok = RuleBook.lov();
        assertThat(bok.porter()).extracting(p -> p.id).containsExactly("GRD-K", "GRD-U", "J01", "J02", "J03", "J04");
        assertThat(bok.porter()).hasToString("[GRD-K, GRD-U, J01, J02, J03, J04]");
        long dag = LocalDate.of(2026, 11, 22).toEpochDay();
        assertThat(bok.regler(Etat.ETAT_FLE, Etat.ETAT_BUP, Formaal.FORMAAL_REFERRAL, dag)).isNotEmpty()
                .noneMatch(r -> r.regel.getPort());
    }

    @Test
    void the_version_of_an_act_is_that_of_the_day_in_norway() {
        assertThat(paa("2026-05-31T21:59:59Z")).contains(Regime.REGIME_HPL_A, Regime.REGIME_BVL_2026,
                Regime.REGIME_FVL_1967).doesNotContain(Regime.REGIME_HPL_B);
        assertThat(paa("2026-05-31T22:00:00Z")).contains(Regime.REGIME_HPL_B).doesNotContain(Regime.REGIME_HPL_A);
        assertThat(paa("2026-06-30T22:00:00Z")).contains(Regime.REGIME_HPL_C);
        assertThat(paa("2026-12-31T23:00:00Z")).contains(Regime.REGIME_BVL_2027);
        assertThat(paa("2030-01-01T00:00:00Z")).as("adopted, and no date is set")
                .doesNotContain(Regime.REGIME_FVL_2025, Regime.REGIME_BL_2025, Regime.REGIME_BVL_2_6);
    }

    private static List<Regime> paa(String tidspunkt) {
        return Law.BOK.regimer(Instant.parse(tidspunkt));
    }

    @Test
    void that_a_child_is_known_follows_what_may_be_told_and_is_never_answered_alone() {
        Situation s = new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_ADMIN)
                .om(Kategori.KATEGORI_DEC, Kategori.KATEGORI_ID, Kategori.KATEGORI_CLI).ett("F+FOSTERHJEM")
                .paaberoper(Grunnlag.GRUNNLAG_FOSTER11);
        assertThat(s.judge()).isInstanceOf(Permitted.class);
        assertThat(s.om(Kategori.KATEGORI_CLI).judge()).isInstanceOf(Denied.class);
    }
}
