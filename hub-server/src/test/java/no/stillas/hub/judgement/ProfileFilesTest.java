package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import no.stillas.proto.kodeverk.v1.Omsorgsstatus;
import no.stillas.proto.kodeverk.v1.Samtykkeprofil;
import no.stillas.proto.regelverk.v1.Samtykkekrav;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Consent profiles as they are written. */
class ProfileFilesTest {
    private static final String PROFIL = """
            profil {
              id: "P"
              profil: SAMTYKKEPROFIL_CP_EDU
              krav: SAMTYKKEKRAV_SELV
              kilde { lov: "l" paragraf: "§" }
              ordlyd: "o"
            }
            """;

    static Stream<Arguments> profiler() {
        String ung = PROFIL.replace("\"P\"", "\"U\"").replace("krav:", "under_alder: 15\n  krav:");
        return Stream.of(
                argumentSet("good", PROFIL, ""),
                argumentSet("the narrower first", ung + PROFIL, ""),
                argumentSet("twice", ung + ung + PROFIL, "U is written twice"),
                argumentSet("no act", PROFIL.replace("lov: \"l\"", ""), "P lacks its source"),
                argumentSet("no paragraph", PROFIL.replace("paragraf: \"§\"", ""), "P lacks its source"),
                argumentSet("no words", PROFIL.replace("\"o\"", "\"\""), "P lacks its wording"),
                argumentSet("nobody to ask", PROFIL.replaceFirst("  krav.*\\n", ""), "P does not say who must consent"),
                argumentSet("no age between", PROFIL.replace("krav:", "fra_alder: 15 under_alder: 15\n  krav:"),
                        "P can never fire: no age is from 15 and under 15"),
                argumentSet("others go before", PROFIL + ung, "U can never fire: others go before it"),
                argumentSet("until an age and no further", ung, "has no answer for some age"),
                argumentSet("from an age on", PROFIL.replace("krav:", "fra_alder: 1\n  krav:"), "has no answer for some age"),
                argumentSet("in one care situation", PROFIL.replace("krav:", "omsorg: OMSORGSSTATUS_HJEMME\n  krav:"),
                        "has no answer for some age"),
                argumentSet("where a fact is known", PROFIL.replace("krav:", "person_krever: PERSONFAKTUM_DOED\n  krav:"),
                        "has no answer for some age"),
                argumentSet("where a fact is known, and else", PROFIL.replace("\"P\"", "\"D\"").replace("krav:",
                        "person_krever: PERSONFAKTUM_DOED\n  krav:") + PROFIL, ""),
                argumentSet("where one of two is known, and else", PROFIL.replace("\"P\"", "\"D\"").replace("krav:",
                        "person_en_av: [PERSONFAKTUM_DOED, PERSONFAKTUM_RESERVERT_3_4_2]\n  krav:") + PROFIL, ""),
                argumentSet("where nothing is denied, and else", PROFIL.replace("\"P\"", "\"D\"").replace("krav:",
                        "ikke_avklart_nei: FAKTUM_FOSTERHJEM\n  krav:") + PROFIL, ""));
    }

    @ParameterizedTest
    @MethodSource("profiler")
    void consent_profiles_answer_for_every_age_and_care_situation_and_every_entry_answers_something(String tekst, String grunn) {
        if (grunn.isEmpty()) {
            assertThat(Regeltekst.grunner(tekst)).isEmpty();
        } else {
            assertThat(Regeltekst.grunner(tekst)).singleElement().asString().contains(grunn);
        }
    }

    @Test
    void an_entry_answers_from_its_first_year_of_age_until_the_year_before_its_last() {
        RuleBook bok = Regeltekst.les(PROFIL.replace("krav: SAMTYKKEKRAV_SELV",
                "fra_alder: 12\n  under_alder: 15\n  krav: SAMTYKKEKRAV_SELV")
                + PROFIL.replace("\"P\"", "\"F\"").replace("KRAV_SELV", "KRAV_FORELDREANSVAR"));
        for (int alder = 10; alder < 17; alder++) {
            assertThat(bok.krav(Samtykkeprofil.SAMTYKKEPROFIL_CP_EDU, alder, Omsorgsstatus.OMSORGSSTATUS_HJEMME))
                    .as("%d", alder).isEqualTo(alder >= 12 && alder < 15 ? Samtykkekrav.SAMTYKKEKRAV_SELV
                            : Samtykkekrav.SAMTYKKEKRAV_FORELDREANSVAR);
        }
    }

    @Test
    void where_no_entry_speaks_and_where_the_age_is_not_known_a_human_decides() {
        RuleBook bok = Regeltekst.les(PROFIL);
        assertThat(bok.krav(Samtykkeprofil.SAMTYKKEPROFIL_CP_NAV, 10, Omsorgsstatus.OMSORGSSTATUS_HJEMME))
                .isEqualTo(Samtykkekrav.SAMTYKKEKRAV_VURDERING);
        assertThat(bok.krav(Samtykkeprofil.SAMTYKKEPROFIL_CP_EDU, Ages.UKJENT, Omsorgsstatus.OMSORGSSTATUS_HJEMME))
                .isEqualTo(Samtykkekrav.SAMTYKKEKRAV_VURDERING);
    }
}
