package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.stillas.hub.judgement.facts.Vurdering;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several rules decides, on rules as few as can show it. */
class PresedensTest {
    private static final String SMAL = Regeltekst.REGEL.replace("X1", "SMAL").replace("_PERMIT", "_REVIEW");
    private static final String VID = SMAL.replace("SMAL", "VID").replace("mottaker: ETAT_SKO", "enhver_mottaker: true")
            .replace("_REVIEW", "_PERMIT");

    private static Judged judge(Situation s, String... regler) {
        return Judgement.judge(s.facts, Regeltekst.les(regler));
    }

    private static Situation tilSkolen(Grunnlag... grunnlag) {
        return new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_FOLLOWUP).om(Kategori.KATEGORI_BVN)
                .paaberoper(grunnlag);
    }

    @Test
    void on_one_ground_the_most_specific_rule_decides_though_a_wider_one_would_let_it_pass() {
        assertThat(judge(tilSkolen(Grunnlag.GRUNNLAG_BVL13_1_3), VID)).isInstanceOf(Permitted.class);
        assertThat(judge(tilSkolen(Grunnlag.GRUNNLAG_BVL13_1_3), SMAL, VID)).isInstanceOf(Held.class);
    }

    @ParameterizedTest
    @CsvSource({"mottaker: ETAT_SKO, enhver_mottaker", "avsender: ETAT_BVT, enhver_avsender",
            "kategori: KATEGORI_BVN, enhver_kategori", "formaal: FORMAAL_FOLLOWUP, ethvert_formaal"})
    void who_names_sender_receiver_category_or_purpose_is_more_specific_than_who_names_any(String en, String enhver) {
        String vid = SMAL.replace("SMAL", "VID").replace("_REVIEW", "_PERMIT").replace(en, enhver + ": true");
        assertThat(judge(tilSkolen(Grunnlag.GRUNNLAG_BVL13_1_3), vid)).isInstanceOf(Permitted.class);
        assertThat(judge(tilSkolen(Grunnlag.GRUNNLAG_BVL13_1_3), SMAL, vid)).isInstanceOf(Held.class);
    }

    @Test
    void a_consent_that_is_not_named_counts_only_where_the_ground_is_consent_itself() {
        String samtykke = SMAL.replace("_REVIEW", "_CONSENT").replace("krets:", "profil: SAMTYKKEPROFIL_CP_BVL\n  krets:")
                + """
                profil { id: "P" profil: SAMTYKKEPROFIL_CP_BVL krav: SAMTYKKEKRAV_FORELDREANSVAR
                  kilde { lov: "l" paragraf: "§" } ordlyd: "o" }
                """;
        assertThat(judge(tilSkolen(Grunnlag.GRUNNLAG_BVL13_1_3).samtykke(Kategori.KATEGORI_BVN), samtykke))
                .isInstanceOf(Permitted.class);
        assertThat(judge(tilSkolen().samtykke(Kategori.KATEGORI_BVN), samtykke)).isInstanceOf(Denied.class);
    }

    @Test
    void at_equal_specificity_the_most_restrictive_decides() {
        String likeVid = VID.replace("VID", "ZLIKE").replace("_PERMIT", "_REVIEW")
                .replace("enhver_mottaker: true", "mottaker: ETAT_SKO")
                .replace("formaal: FORMAAL_FOLLOWUP", "ethvert_formaal: true");
        assertThat(judge(tilSkolen(Grunnlag.GRUNNLAG_BVL13_1_3), VID, likeVid)).isInstanceOf(Held.class);
    }

    @Test
    void among_rules_of_the_same_rank_the_one_that_lets_it_pass_counts() {
        String attestert = SMAL.replace("SMAL", "A").replace("_REVIEW", "_PERMIT")
                .replace("krets:", "vilkaar { attestasjon: true }\n  krets:");
        String fritt = SMAL.replace("SMAL", "B").replace("_REVIEW", "_PERMIT");
        Situation s = tilSkolen().paaberoperUtenAttestasjon(Grunnlag.GRUNNLAG_BVL13_1_3);
        assertThat(judge(s, attestert)).isInstanceOf(Denied.class);
        assertThat(judge(s, attestert, fritt)).isInstanceOf(Permitted.class);
    }

    @Test
    void of_rules_that_all_let_it_pass_the_first_by_id_is_named_whatever_order_they_are_written_in() {
        String ni = SMAL.replace("SMAL", "X9").replace("_REVIEW", "_PERMIT").replace("krets:",
                "vilkaar { utelukker: FAKTUM_UFOEDT }\n  krets:");
        String ti = ni.replace("X9", "X10").replace("FAKTUM_UFOEDT", "FAKTUM_FOSTERHJEM");
        Situation s = tilSkolen(Grunnlag.GRUNNLAG_BVL13_1_3);
        assertThat(ett(judge(s, ni, ti))).startsWith("X10 ");
        assertThat(ett(judge(s, ti, ni))).startsWith("X10 ");
    }

    @Test
    void a_rule_that_is_said_to_go_before_another_decides_before_it_and_not_before_the_more_specific() {
        String strengere = VID.replace("VID", "S").replace("_PERMIT", "_REVIEW").replace("FORMAAL_FOLLOWUP", "[FORMAAL_FOLLOWUP, FORMAAL_IP]");
        String foerst = VID.replace("FORMAAL_FOLLOWUP", "[FORMAAL_FOLLOWUP, FORMAAL_COORD]")
                .replace("krets:", "gaar_foer: \"S\"\n  krets:");
        Situation s = tilSkolen(Grunnlag.GRUNNLAG_BVL13_1_3);
        assertThat(judge(s, strengere, foerst)).isInstanceOf(Permitted.class);
        assertThat(judge(s, SMAL.replace("SMAL", "A"), strengere, foerst)).isInstanceOf(Held.class);
    }

    @Test
    void a_specific_rule_whose_conditions_do_not_hold_leaves_it_to_the_wider_one() {
        String fosterhjem = SMAL.replace("krets:", "vilkaar { krever: FAKTUM_FOSTERHJEM }\n  krets:");
        assertThat(judge(tilSkolen(Grunnlag.GRUNNLAG_BVL13_1_3), fosterhjem, VID)).isInstanceOf(Permitted.class);
        assertThat(judge(tilSkolen(Grunnlag.GRUNNLAG_BVL13_1_3).ett("F+FOSTERHJEM"), fosterhjem, VID))
                .isInstanceOf(Held.class);
    }

    @Test
    void a_further_ground_is_a_route_of_its_own_and_the_best_route_counts() {
        String annen = VID.replace("BVL13_1_3", "BVL16_3");
        assertThat(judge(tilSkolen(Grunnlag.GRUNNLAG_BVL13_1_3), SMAL, annen)).isInstanceOf(Held.class);
        assertThat(judge(tilSkolen(Grunnlag.GRUNNLAG_BVL13_1_3, Grunnlag.GRUNNLAG_BVL16_3), SMAL, annen))
                .isInstanceOf(Permitted.class);
    }

    @Test
    void a_denial_forbids_the_category_that_it_names_and_leaves_the_others() {
        String forbud = SMAL.replace("SMAL", "FORBUD").replace("_REVIEW", "_DENY").replace("_BVN", "_DEC");
        Situation s = tilSkolen(Grunnlag.GRUNNLAG_BVL13_1_3);
        assertThat(judge(s, VID, forbud)).isInstanceOf(Permitted.class);
        assertThat(judge(s.om(Kategori.KATEGORI_DEC), VID.replace("_BVN", "_DEC"), forbud)).isInstanceOf(Denied.class);
    }

    @Test
    void a_denial_of_somebody_else_leaves_it_to_the_next_denial() {
        String gravid = SMAL.replace("SMAL", "A").replace("_REVIEW", "_DENY").replace("KRETS_BARNET", "KRETS_GRAVID");
        String barnet = SMAL.replace("SMAL", "B").replace("_REVIEW", "_DENY").replace("krets:", "vilkaar { krever: FAKTUM_FOSTERHJEM }\n  krets:");
        Situation s = tilSkolen(Grunnlag.GRUNNLAG_BVL13_1_3).ett("F+FOSTERHJEM");
        assertThat(judge(s, VID, gravid)).isInstanceOf(Permitted.class);
        assertThat(ett(judge(s, VID, gravid, barnet))).startsWith("B ");
    }

    @Test
    void a_denial_that_speaks_where_nothing_else_does_gives_its_reason_there_and_not_before_a_nearer_one() {
        String ellers = SMAL.replace("SMAL", "ELLERS").replace("_REVIEW", "_DENY").replace("  grunnlag: GRUNNLAG_BVL13_1_3\n", "")
                .replace("krets:", "bare_ellers: true\n  aarsak: AARSAK_SAMTYKKE_MANGLER\n  vilkaar { krever: FAKTUM_FOSTERHJEM }\n  krets:");
        Situation s = tilSkolen().ett("F+FOSTERHJEM");
        assertThat(ett(judge(s, ellers, VID))).isEqualTo("ELLERS AARSAK_SAMTYKKE_MANGLER");
        assertThat(ett(judge(s.ett("F0FOSTERHJEM"), ellers, VID))).as("its condition does not hold")
                .isEqualTo("- AARSAK_IKKE_GRUNNLAG");
        assertThat(ett(judge(tilSkolen().ett("F+FOSTERHJEM").om(Kategori.KATEGORI_DEC), ellers, VID))).as("another category")
                .isEqualTo("- AARSAK_IKKE_GRUNNLAG");
        assertThat(ett(judge(tilSkolen().med("F+FOSTERHJEM;sub=mor").om(Kategori.KATEGORI_BVN), ellers, VID)))
                .as("another person").isEqualTo("- AARSAK_IKKE_GRUNNLAG");
        String attestert = VID.replace("krets:", "vilkaar { attestasjon: true }\n  krets:");
        Situation uattestert = tilSkolen().ett("F+FOSTERHJEM").paaberoperUtenAttestasjon(Grunnlag.GRUNNLAG_BVL13_1_3);
        assertThat(ett(judge(uattestert, ellers, attestert))).as("a nearer reason").isEqualTo("VID AARSAK_ATTESTASJON_MANGLER");
    }

    @Test
    void a_named_humans_answer_counts_for_the_rule_and_the_person_that_it_is_about() {
        Situation s = tilSkolen(Grunnlag.GRUNNLAG_BVL13_1_3);
        assertThat(judge(medSvar(s, "SMAL", Situation.BARN), SMAL)).isInstanceOf(Permitted.class);
        assertThat(judge(medSvar(s, "SMAL", "mor"), SMAL)).isInstanceOf(Held.class);
        assertThat(judge(medSvar(s, "VID", Situation.BARN), SMAL)).isInstanceOf(Held.class);
    }

    private static Situation medSvar(Situation s, String regel, String om) {
        s.facts = s.facts.medVurderinger(List.of(new Vurdering(regel, om, true, "leder", s.facts.tidspunkt(), true)));
        return s;
    }

    @Test
    void a_message_in_which_no_child_is_named_is_judged_too() {
        Situation s = tilSkolen(Grunnlag.GRUNNLAG_BVL13_1_3);
        s.facts = s.facts.medPersoner(List.of());
        assertThat(judge(s, VID)).isInstanceOf(Denied.class);
    }

    @Test
    void of_what_makes_a_rule_stricter_the_strictest_counts_and_of_equals_the_first_says_why() {
        String skjerpes = VID.replace("krets:", """
                skjerping { naar { krever: FAKTUM_FOSTERHJEM } beslutning: BESLUTNING_REVIEW }
                skjerping { naar { krever: FAKTUM_UFOEDT } beslutning: BESLUTNING_DENY aarsak: AARSAK_RESERVASJON }
                skjerping { naar { krever: FAKTUM_UFOEDT } beslutning: BESLUTNING_DENY aarsak: AARSAK_MAALGRUPPE }
                  krets:""");
        Situation s = tilSkolen(Grunnlag.GRUNNLAG_BVL13_1_3);
        assertThat(judge(s, skjerpes)).isInstanceOf(Permitted.class);
        assertThat(judge(s.ett("F+FOSTERHJEM"), skjerpes)).isInstanceOf(Held.class);
        assertThat(ett(judge(s.ett("F+UFOEDT"), skjerpes))).isEqualTo("VID AARSAK_RESERVASJON");
    }

    private static String ett(Judged judged) {
        Verdict v = judged.decision().verdicts().getFirst();
        return v.regel().orElse("-") + " " + v.aarsak();
    }
}
