package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Acts that are adopted and have no day: what they change is written, and holds from the second of the day that one line of
 * regimer.textproto gives them, and not the second before.
 */
class NyLovTest {
    private static final Instant DAGEN = Instant.parse("2027-12-31T23:00:00Z");
    private static final Instant FOER = DAGEN.minusSeconds(1);
    private static final RuleBook SATT = iKraft("2028-01-01");

    private static RuleBook iKraft(String fra) {
        var kilder = new ArrayList<RuleSource>();
        for (String navn : fil("innhold.txt").lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
            kilder.add(new RuleSource(navn, fil(navn).replaceAll("(REGIME_FVL_2025|REGIME_BL_2025|REGIME_BVL_8_7)\\s*ikke_i_kraft: true",
                    "$1 gyldig { fra: \"" + fra + "\" }")));
        }
        return RuleBook.load(kilder);
    }

    private static String fil(String navn) {
        try (var inn = Objects.requireNonNull(RuleBook.class.getResourceAsStream("/rules/law/" + navn))) {
            return new String(inn.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Verdict dom(Situation s, RuleBook bok, Instant da) {
        Facts f = Flyttet.til(s.facts, da);
        return Judgement.judge(f, bok).decision().verdicts().getFirst();
    }

    private static Situation iOrganet() {
        return new Situation(Etat.ETAT_SKO, Etat.ETAT_SFO, Formaal.FORMAAL_FOLLOWUP).om(Kategori.KATEGORI_EDU).med("M+SAMME_ORGAN");
    }

    @Test
    void fvl2025_34_2_a_right_needs_an_attestation_that_it_is_not_out_of_proportion_from_its_day() {
        Situation uten = iOrganet().paaberoperUtenAttestasjon(Grunnlag.GRUNNLAG_FVL13B3);
        assertThat(dom(uten, SATT, FOER).dom()).isEqualTo(Dom.PASSERER);
        assertThat(dom(uten, SATT, DAGEN)).returns(Dom.STANSES, Verdict::dom).returns(Aarsak.AARSAK_ATTESTASJON_MANGLER, Verdict::aarsak);
        assertThat(dom(iOrganet().paaberoper(Grunnlag.GRUNNLAG_FVL13B3), SATT, DAGEN).dom()).isEqualTo(Dom.PASSERER);
        assertThat(dom(uten, Law.BOK, DAGEN).dom()).as("while it has no day").isEqualTo(Dom.PASSERER);
        Judged attestert = Judgement.judge(Flyttet.til(iOrganet().paaberoper(Grunnlag.GRUNNLAG_FVL13B3).facts, DAGEN), SATT);
        assertThat(Explanation.avsender(attestert, SATT, Map.of(Situation.BARN, "barn")).getBegrunnelser(0)).satisfies(b -> {
            assertThat(b.getParagraf()).contains("forvaltningsloven (2025) § 34 første ledd bokstav e og andre ledd");
            assertThat(b.getGrunnlagstekst()).contains("uforholdsmessig");
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"GRUNNLAG_FVL13B1", "GRUNNLAG_FVL13B2", "GRUNNLAG_FVL13B3", "GRUNNLAG_FVL13B4", "GRUNNLAG_FVL13B5",
            "GRUNNLAG_FVL13B6", "GRUNNLAG_FVL13B7", "GRUNNLAG_FVL13A1", "GRUNNLAG_FVL13A1_SELF"})
    void fvl2025_34_2_is_asked_of_every_right_and_of_no_consent_and_no_own_information(Grunnlag g) {
        assertThat(SATT.grunnlag(g).orElseThrow().getAttestertUnderCount() > 0).isEqualTo(!g.name().contains("FVL13A"));
    }

    @Test
    void fvl2025_34_2_never_stops_danger_to_life_for_want_of_an_attestation() {
        Situation s = new Situation(Etat.ETAT_SKO, Etat.ETAT_LEV, Formaal.FORMAAL_ACUTE).om(Kategori.KATEGORI_HEA).med("fare")
                .paaberoperUtenAttestasjon(Grunnlag.GRUNNLAG_FVL13B7);
        assertThat(dom(s, SATT, FOER).dom()).isEqualTo(Dom.PASSERER);
        assertThat(dom(s, SATT, DAGEN).dom()).isEqualTo(Dom.PASSERER);
    }

    @Test
    void fvl2025_consent_is_asked_of_the_same_on_both_sides() {
        Situation s = new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_COORD).om(Kategori.KATEGORI_BVN)
                .samtykke(Kategori.KATEGORI_BVN).paaberoperUtenAttestasjon(Grunnlag.GRUNNLAG_FVL13A1);
        assertThat(dom(s, SATT, FOER).dom()).isEqualTo(Dom.PASSERER);
        assertThat(dom(s, SATT, DAGEN).dom()).isEqualTo(Dom.PASSERER);
    }

    private static Situation forelderen(Etat avsender, Kategori kategori) {
        return new Situation(avsender, Etat.ETAT_PAR, Formaal.FORMAAL_PARTY).om(kategori).paaberoper(Grunnlag.GRUNNLAG_BARNELOVA47);
    }

    @Test
    void bl2025_6_12_barnevernet_can_be_asked_by_a_parent_without_foreldreansvar_from_its_day() {
        Situation s = forelderen(Etat.ETAT_BVT, Kategori.KATEGORI_BVN);
        assertThat(dom(s, SATT, FOER).dom()).isEqualTo(Dom.STANSES);
        assertThat(dom(s, SATT, DAGEN)).returns(Dom.VENTER, Verdict::dom).returns("E16.b", v -> v.regel().orElse(""));
        assertThat(dom(s, Law.BOK, DAGEN).dom()).as("while it has no day").isEqualTo(Dom.STANSES);
        assertThat(dom(s.ett("M+SPERRET_PERSON"), SATT, DAGEN).dom()).isEqualTo(Dom.STANSES);
    }

    @Test
    void bl2025_what_a_parent_may_ask_a_school_is_the_same_on_both_sides_and_cited_by_the_act_of_the_day() {
        Situation s = forelderen(Etat.ETAT_SKO, Kategori.KATEGORI_EDU);
        for (Instant da : List.of(FOER, DAGEN)) {
            assertThat(dom(s, SATT, da)).returns(Dom.VENTER, Verdict::dom).returns("E16", v -> v.regel().orElse(""));
            assertThat(Explanation.avsender(Judgement.judge(Flyttet.til(s.facts, da), SATT), SATT, Map.of(Situation.BARN, "barn"))
                    .getBegrunnelser(0).getParagraf()).isEqualTo(da == FOER ? "barnelova § 47 første ledd" : "barnelova (2025) § 6-12 første ledd");
        }
    }

    private static Situation oppfoelging(String spec) {
        return new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_FOLLOWUP).om(Kategori.KATEGORI_BVN).med(spec)
                .paaberoper(Grunnlag.GRUNNLAG_BVL8_7);
    }

    @Test
    void bvl8_7_is_told_not_to_be_in_force_the_second_before_and_a_human_decides_from_its_day() {
        String innen = "F+OMSORG_OPPHEVET_SISTE_HALVAAR";
        assertThat(dom(oppfoelging(innen), SATT, FOER)).returns(Dom.STANSES, Verdict::dom).returns(Aarsak.AARSAK_IKKE_I_KRAFT, Verdict::aarsak);
        assertThat(dom(oppfoelging(innen), SATT, DAGEN)).returns(Dom.VENTER, Verdict::dom).returns("C45", v -> v.regel().orElse(""));
        assertThat(dom(oppfoelging(innen), Law.BOK, DAGEN).aarsak()).as("while it has no day").isEqualTo(Aarsak.AARSAK_IKKE_I_KRAFT);
        assertThat(Remedies.search(Flyttet.til(oppfoelging(innen).facts, DAGEN), Law.BOK)).as("there is no day to wait for")
                .noneMatch(r -> r instanceof Remedy.VentTil);
    }

    @ParameterizedTest
    @CsvSource({"F0OMSORG_OPPHEVET_SISTE_HALVAAR", "''", "F+OMSORG_OPPHEVET_SISTE_HALVAAR;M+PRIVAT"})
    void bvl8_7_carries_nothing_after_the_six_months_where_no_care_was_lifted_and_to_a_private_receiver(String spec) {
        assertThat(dom(oppfoelging(spec), SATT, DAGEN).dom()).isEqualTo(Dom.STANSES);
    }

    @Test
    void bvl8_7_after_the_six_months_consent_still_opens() {
        Situation s = new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_COORD).om(Kategori.KATEGORI_BVN)
                .med("F0OMSORG_OPPHEVET_SISTE_HALVAAR").samtykke(Kategori.KATEGORI_BVN);
        assertThat(dom(s, SATT, DAGEN).dom()).isEqualTo(Dom.PASSERER);
    }

    @Test
    void bvl8_7_is_in_force_also_by_the_answer_that_says_so() {
        RuleBook svart = RuleBook.lov(Map.of("oppfoelging-etter-opphevet-omsorg", "i-kraft"));
        assertThat(dom(oppfoelging("F+OMSORG_OPPHEVET_SISTE_HALVAAR"), svart, FOER).dom()).isEqualTo(Dom.VENTER);
    }

    @Test
    void rules_and_grounds_that_go_by_an_act_have_a_line_for_it_and_no_days_besides() {
        String medDager = Regeltekst.med("regime: REGIME_BL_2025\n  gyldig { fra: \"2028-01-01\" }");
        String lov = "regime { regime: REGIME_BL_2025 ikke_i_kraft: true }\n";
        assertThat(catchThrowable(() -> Regeltekst.les(Regeltekst.med("regime: REGIME_BL_2025"))))
                .hasMessageContaining("the rule X1 goes by REGIME_BL_2025, which has no days");
        assertThat(catchThrowable(() -> Regeltekst.les(medDager, lov))).hasMessageContaining("the rule X1 goes by REGIME_BL_2025");
        assertThat(catchThrowable(() -> Regeltekst.les(Regeltekst.SAMARBEID.replace("enhver:", "attestert_under: REGIME_BL_2025 enhver:"))))
                .hasMessageContaining("the ground GRUNNLAG_SAMARBEID goes by REGIME_BL_2025");
        assertThat(catchThrowable(() -> Regeltekst.les(Regeltekst.SAMARBEID.replace("enhver:", "regime: REGIME_BL_2025 enhver:"))))
                .hasMessageContaining("the ground GRUNNLAG_SAMARBEID goes by REGIME_BL_2025");
        assertThat(Regeltekst.les(Regeltekst.med("regime: REGIME_BL_2025"), lov).regel("X1")).as("an act without a day brings none").isEmpty();
        assertThat(Regeltekst.les(Regeltekst.med("regime: REGIME_BL_2025"), lov.replace("ikke_i_kraft: true", "gyldig { fra: \"2028-01-01\" }"))
                .regel("X1").orElseThrow().getGyldig().getFra()).isEqualTo("2028-01-01");
    }
}
