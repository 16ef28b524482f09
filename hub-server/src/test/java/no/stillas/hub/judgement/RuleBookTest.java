package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.stillas.hub.judgement.facts.Paastand;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.regelverk.v1.Sammenligning;
import no.stillas.proto.regelverk.v1.Svarvirkning;
import org.junit.jupiter.api.Test;

/** What a rule book says of itself to those who do not judge. */
class RuleBookTest {
    @Test
    void it_is_called_by_the_first_twelve_digits_of_its_hash() {
        assertThat(Law.BOK.hash()).matches("[0-9a-f]{64}");
        assertThat(Law.BOK.id()).isEqualTo("lov-" + Law.BOK.hash().substring(0, 12));
    }

    @Test
    void a_rule_is_explained_to_the_person_concerned_by_the_law_of_the_moment() {
        String naa = Law.BOK.regel("A01").orElseThrow().getOrdlyd().getRegistrert();
        assertThat(Law.BOK.registrert("A01", Instant.parse("2026-11-22T12:00:00Z"))).contains(naa);
        assertThat(Law.BOK.registrert("Y9", Instant.parse("2026-11-22T12:00:00Z"))).isEmpty();
    }

    @Test
    void an_answer_that_changes_something_outside_the_rules_is_told_while_it_is_chosen() {
        assertThat(RuleBook.lov().virkninger()).isEmpty();
        assertThat(RuleBook.lov(Map.of("oppfoelging-etter-opphevet-omsorg", "i-kraft")).virkninger())
                .containsExactly(Svarvirkning.SVARVIRKNING_PARAGRAF_8_7_I_KRAFT);
    }

    @Test
    void a_model_of_a_team_claims_the_case_of_what_it_stops_and_one_without_roles_claims_none() {
        assertThat(RuleBook.lovMed(new RuleSource(Modelltekst.FIL, Modelltekst.DATA)).kravstillere(List.of("LAG-1", "A01"))).containsExactly("laget");
        assertThat(RuleBook.lovMed(new RuleSource(Modelltekst.FIL, Modelltekst.MODELL)).kravstillere(List.of("LAG-1"))).isEmpty();
    }

    @Test
    void to_name_only_what_is_no_ground_is_not_to_name_nothing() {
        RuleBook bok = Regeltekst.les(Regeltekst.REGEL, Regeltekst.SAMARBEID);
        assertThat(bok.bareIkkeGrunnlag(List.of(Paastand.av(Grunnlag.GRUNNLAG_SAMARBEID)))).isTrue();
        assertThat(bok.bareIkkeGrunnlag(List.of(Paastand.av(Grunnlag.GRUNNLAG_SAMARBEID), Paastand.av(Grunnlag.GRUNNLAG_BVL13_1_3)))).isFalse();
        assertThat(bok.bareIkkeGrunnlag(List.of())).isFalse();
    }

    @Test
    void it_knows_which_comparisons_a_document_takes_part_in() {
        RuleBook bok = RuleBook.medModeller();
        assertThat(bok.sammenligninger("stillas.plan.v1.Tiltaksplan")).extracting(Sammenligning::getId).contains("fact-evaluering");
        assertThat(bok.sammenligninger("stillas.dialog.v1.Dialogmelding")).isEmpty();
    }

    @Test
    void hubs_of_one_process_share_what_ships_by_the_same_answers() {
        RuleBook delt = RuleBook.delt(Map.of());
        assertThat(delt.hash()).isEqualTo(RuleBook.medModeller().hash());
        assertThat(RuleBook.delt(Map.of())).isSameAs(delt);
        assertThat(RuleBook.delt(Map.of("oppfoelging-etter-opphevet-omsorg", "i-kraft")).virkninger()).isNotEmpty();
    }

    @Test
    void it_knows_in_which_documents_a_model_reads_the_day_of_what_happened() {
        RuleBook bok = RuleBook.medModeller();
        assertThat(bok.leserDag("stillas.henvisning.v1.Bestilling")).isTrue();
        assertThat(bok.leserDag("stillas.henvisning.v1.Henvisning")).as("moves, and has no day").isFalse();
        assertThat(bok.leserDag("stillas.dialog.v1.Dagsmelding")).as("moves nobody").isFalse();
    }
}
