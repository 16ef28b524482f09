package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import no.stillas.hub.judgement.facts.Giver;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Omsorgsstatus;
import no.stillas.proto.kodeverk.v1.Samtykkeprofil;
import no.stillas.proto.regelverk.v1.Giverrolle;
import no.stillas.proto.regelverk.v1.Samtykkekrav;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Consent profiles as they are written. */
class ProfileFilesTest {
    private static final List<Giver> FORELDRE = List.of(Situation.giver("mor", Giverrolle.GIVERROLLE_FORELDREANSVAR),
            Situation.giver("far", Giverrolle.GIVERROLLE_FORELDREANSVAR));
    private static final List<Giver> BARNET = List.of(new Giver(Situation.BARN, Giverrolle.GIVERROLLE_SELV, OptionalInt.empty(), true));
    private static final LocalDate DAG = LocalDate.of(2026, 11, 23);
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
                argumentSet("until a day and no further", PROFIL.replace("krav:", "gyldig { til: \"2027-12-31\" }\n  krav:"),
                        "has no answer for some age or care situation from 2028-01-01"),
                argumentSet("until a day and from the next", versjon("A", "til: \"2027-12-31\"", "SELV")
                        + versjon("B", "fra: \"2028-01-01\"", "VURDERING"), ""),
                argumentSet("until a day and from the one after the next", versjon("A", "til: \"2027-12-31\"", "SELV")
                        + versjon("B", "fra: \"2028-01-02\"", "VURDERING"), "has no answer for some age or care situation from 2028-01-01"),
                argumentSet("others go before on all its days", PROFIL + versjon("B", "fra: \"2028-01-01\"", "VURDERING"),
                        "B can never fire: others go before it"),
                argumentSet("others go before on some of its days", versjon("A", "fra: \"2028-01-01\"", "SELV") + versjon("B", "", "VURDERING"), ""),
                argumentSet("no day between", versjon("A", "fra: \"2028-01-02\" til: \"2028-01-01\"", "SELV"), "A ends before it begins"),
                argumentSet("a day that is none", versjon("A", "fra: \"2028-02-30\"", "SELV"), "A has a date that is none"),
                argumentSet("where one of two is known, and else", PROFIL.replace("\"P\"", "\"D\"").replace("krav:",
                        "person_en_av: [PERSONFAKTUM_DOED, PERSONFAKTUM_RESERVERT_3_4_2]\n  krav:") + PROFIL, ""),
                argumentSet("for a day", versjon("A", "til: \"2027-12-31\"", "SELV") + versjon("B", "fra: \"2028-01-01\" til: \"2028-01-01\"", "VURDERING")
                        + versjon("C", "fra: \"2028-01-02\"", "SELV"), ""),
                argumentSet("where the one and where the other is not denied, and else", PROFIL.replace("\"P\"", "\"D\"").replace("krav:",
                        "ikke_avklart_nei: FAKTUM_FOSTERHJEM\n  krav:") + PROFIL.replace("\"P\"", "\"E\"").replace("krav:",
                        "ikke_avklart_nei: FAKTUM_UFOEDT\n  krav:") + PROFIL, ""),
                argumentSet("where nothing is denied, and else", PROFIL.replace("\"P\"", "\"D\"").replace("krav:",
                        "ikke_avklart_nei: FAKTUM_FOSTERHJEM\n  krav:") + PROFIL, ""));
    }

    private static String versjon(String id, String dager, String krav) {
        return PROFIL.replace("\"P\"", '"' + id + '"').replace("krav: SAMTYKKEKRAV_SELV", "gyldig { " + dager + " }\n  krav: SAMTYKKEKRAV_" + krav);
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
            assertThat(bok.krav(Samtykkeprofil.SAMTYKKEPROFIL_CP_EDU, alder, Omsorgsstatus.OMSORGSSTATUS_HJEMME, DAG))
                    .as("%d", alder).isEqualTo(alder >= 12 && alder < 15 ? Samtykkekrav.SAMTYKKEKRAV_SELV
                            : Samtykkekrav.SAMTYKKEKRAV_FORELDREANSVAR);
        }
    }

    @Test
    void who_must_consent_can_change_on_a_day_at_midnight_in_norway() {
        RuleBook bok = Regeltekst.les(Regeltekst.GRUNNLAG_SAMTYKKE, Regeltekst.REGEL.replace("_PERMIT", "_CONSENT")
                .replace("GRUNNLAG_BVL13_1_3", "GRUNNLAG_FVL13A1").replace("krets:", "profil: SAMTYKKEPROFIL_CP_EDU\n  krets:"),
                versjon("A", "til: \"2027-12-31\"", "FORELDREANSVAR"), versjon("B", "fra: \"2028-01-01\"", "SELV"));
        Instant skiftet = Instant.parse("2027-12-31T23:00:00Z");

        assertThat(gitt(bok, skiftet.minusSeconds(1), FORELDRE)).isEqualTo(Dom.PASSERER);
        assertThat(gitt(bok, skiftet, FORELDRE)).isEqualTo(Dom.STANSES);
        assertThat(gitt(bok, skiftet.minusSeconds(1), BARNET)).isEqualTo(Dom.STANSES);
        assertThat(gitt(bok, skiftet, BARNET)).isEqualTo(Dom.PASSERER);
        assertThat(spurt(bok, skiftet.minusSeconds(1))).containsExactlyInAnyOrder("mor", "far");
        assertThat(spurt(bok, skiftet)).containsExactly("barn");
    }

    private static Situation delt() {
        return new Situation(Etat.ETAT_BVT, Etat.ETAT_SKO, Formaal.FORMAAL_FOLLOWUP).om(Kategori.KATEGORI_BVN);
    }

    private static Dom gitt(RuleBook bok, Instant da, List<Giver> givere) {
        Situation s = delt();
        s.person(p -> p.medSamtykker(List.of(s.samtykke(p, s.kategorier, givere))));
        return Judgement.judge(Flyttet.til(s.facts, da), bok).decision().verdicts().getFirst().dom();
    }

    /** Whom the sender is told to ask. */
    private static List<String> spurt(RuleBook bok, Instant da) {
        return Remedies.search(Flyttet.til(delt().facts, da), bok).stream().filter(r -> r instanceof Remedy.SpoerOmSamtykke)
                .flatMap(r -> ((Remedy.SpoerOmSamtykke) r).fra().stream()).distinct().toList();
    }

    @Test
    void where_no_entry_speaks_and_where_the_age_is_not_known_a_human_decides() {
        RuleBook bok = Regeltekst.les(PROFIL);
        assertThat(bok.krav(Samtykkeprofil.SAMTYKKEPROFIL_CP_NAV, 10, Omsorgsstatus.OMSORGSSTATUS_HJEMME, DAG))
                .isEqualTo(Samtykkekrav.SAMTYKKEKRAV_VURDERING);
        assertThat(bok.krav(Samtykkeprofil.SAMTYKKEPROFIL_CP_EDU, Ages.UKJENT, Omsorgsstatus.OMSORGSSTATUS_HJEMME, DAG))
                .isEqualTo(Samtykkekrav.SAMTYKKEKRAV_VURDERING);
    }
}
