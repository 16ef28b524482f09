package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import no.stillas.hub.judgement.facts.Giver;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.regelverk.v1.Giverrolle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who must have consented, demand by demand, and by whom it is met. */
class KravTest {
    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource({"SELV, selv, ja", "SELV, mor far, nei", "FORELDREANSVAR, mor far, ja", "FORELDREANSVAR, mor, nei",
        "FORELDREANSVAR, selv, nei", "ALLE_MED_FORELDREANSVAR, mor far, ja", "ALLE_MED_FORELDREANSVAR, mor, nei",
        "SELV_OG_FORELDREANSVAR, selv mor far, ja", "SELV_OG_FORELDREANSVAR, mor far, nei", "SELV_OG_FORELDREANSVAR, selv, nei",
        "SELV_OG_ALLE_MED_FORELDREANSVAR, selv mor far, ja", "SELV_OG_ALLE_MED_FORELDREANSVAR, mor far, nei",
        "SELV_OG_ALLE_MED_FORELDREANSVAR, selv mor, nei", "SELV_OG_ALLE_MED_FORELDREANSVAR, selv, nei",
        "BARNEVERNSTJENESTEN, bvt, ja", "BARNEVERNSTJENESTEN, mor far, nei", "NAERMESTE_PAAROERENDE, naermeste, ja",
        "NAERMESTE_PAAROERENDE, bvt, nei", "AAPNER_IKKE, selv mor far bvt naermeste, nei",
        "VURDERING, selv mor far bvt naermeste, venter"})
    void a_demand_is_met_by_those_it_names_and_by_nobody_else(String krav, String givere, String svar) {
        RuleBook bok = Regeltekst.les(Regeltekst.med("profil: SAMTYKKEPROFIL_CP_BVL").replace("_PERMIT", "_CONSENT"), """
                profil { id: "P" profil: SAMTYKKEPROFIL_CP_BVL krav: SAMTYKKEKRAV_%s
                  kilde { lov: "l" paragraf: "§" } ordlyd: "o" }
                """.formatted(krav));
        Situation s = new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_FOLLOWUP).om(Kategori.KATEGORI_BVN)
                .paaberoper(Grunnlag.GRUNNLAG_BVL13_1_3);
        s.person(p -> p.medSamtykker(List.of(s.samtykke(p, s.kategorier, alle(givere)))));
        Judged judged = Judgement.judge(s.facts, bok);
        assertThat(judged instanceof Permitted ? "ja" : judged instanceof Held ? "venter" : "nei").isEqualTo(svar);
    }

    private static List<Giver> alle(String givere) {
        List<Giver> alle = new ArrayList<>();
        for (String giver : givere.split(" ")) {
            alle.add(switch (giver) {
                case "selv" -> new Giver(Situation.BARN, Giverrolle.GIVERROLLE_SELV, OptionalInt.of(10), true);
                case "bvt" -> Situation.giver("bvt", Giverrolle.GIVERROLLE_BARNEVERNSTJENESTEN);
                case "naermeste" -> Situation.giver("x", Giverrolle.GIVERROLLE_NAERMESTE_PAAROERENDE);
                default -> Situation.giver(giver, Giverrolle.GIVERROLLE_FORELDREANSVAR);
            });
        }
        return alle;
    }
}
