package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import org.junit.jupiter.api.Test;

/** Which of several rules decides, on rules as few as can show it. */
class PresedensTest {
    private static final String GRUNNLAG = """
            grunnlag {
              grunnlag: GRUNNLAG_BVL13_1_3
              art: GRUNNLAGSART_RETT
              kan_paaberopes_av: ETAT_BVT
              kilde { lov: "barnevernsloven" paragraf: "§ 13-1" versjon: "2026" }
              tekst: "Nødvendig."
            }
            grunnlag {
              grunnlag: GRUNNLAG_BVL16_3
              art: GRUNNLAGSART_RETT
              kan_paaberopes_av: ETAT_BVT
              kilde { lov: "barnevernsloven" paragraf: "§ 16-3" versjon: "2026" }
              tekst: "Samarbeid."
            }
            """;
    private static final String SMAL = """
            regel {
              id: "SMAL"
              avsender: ETAT_BVT
              mottaker: ETAT_SKO
              kategori: KATEGORI_BVN
              formaal: FORMAAL_FOLLOWUP
              beslutning: BESLUTNING_REVIEW
              grunnlag: GRUNNLAG_BVL13_1_3
              krets: KRETS_BARNET
              kilde { lov: "barnevernsloven" paragraf: "§ 13-1" versjon: "2026" }
              ordlyd { avsender: "a" revisor: "b" registrert: "c" }
            }
            """;
    private static final String VID = SMAL.replace("SMAL", "VID").replace("mottaker: ETAT_SKO", "enhver_mottaker: true")
            .replace("_REVIEW", "_PERMIT");

    private static Judged judge(Situation s, String... regler) {
        return Judgement.judge(s.facts, RuleBook.load(List.of(new RuleSource("grunnlag.textproto", GRUNNLAG),
                new RuleSource("regler.textproto", String.join("", regler)))));
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

    @Test
    void at_equal_specificity_the_most_restrictive_decides() {
        String likeVid = VID.replace("VID", "LIKE").replace("_PERMIT", "_REVIEW")
                .replace("enhver_mottaker: true", "mottaker: ETAT_SKO")
                .replace("formaal: FORMAAL_FOLLOWUP", "ethvert_formaal: true");
        assertThat(judge(tilSkolen(Grunnlag.GRUNNLAG_BVL13_1_3), VID, likeVid)).isInstanceOf(Held.class);
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
    void what_a_duty_carries_besides_what_its_row_names_is_marked_but_not_who_and_where() {
        Situation s = new Situation(Etat.ETAT_SKO, Etat.ETAT_BVT, Formaal.FORMAAL_CONCERN)
                .paaberoper(Grunnlag.GRUNNLAG_MELD_A);
        assertThat(s.om(Kategori.KATEGORI_BVN, Kategori.KATEGORI_ID, Kategori.KATEGORI_ADR).judge().decision().merker())
                .doesNotContain(Merke.UTENFOR_RADEN);
        assertThat(s.om(Kategori.KATEGORI_BVN, Kategori.KATEGORI_PLN).judge().decision().merker())
                .contains(Merke.UTENFOR_RADEN);
    }
}
