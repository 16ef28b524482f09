package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.stillas.hub.judgement.RuleFault.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a kommune's own model must fulfil besides what every model must: it is refused with file, line and reason. */
class OwnModelFilesTest {
    private static final String FIL = "egen.textproto";
    private static final OwnModels.Sted STED = new OwnModels.Sted(Set.of("3228"), Set.of("k3228-egen"));
    private static final String KILDE = "kilde { dokument: \"Vedtak\" sted: \"L1\" }";

    /** Rules stand on lines 14 and 20, transitions on 11 and 12. */
    private static final String EGEN = """
            # Vedtatt av kommunestyret.
            modell {
              id: "k3228-egen"
              tittel: "Egen"
              versjon: "2026.1" @K@
              kjennetegn { id: "k3228-egen-ja" dokument: "stillas.henvisning.v1.SvarPaaHenvisning" der { felt: "tiltak" satt: true } }
              spoersmaal { id: "k3228-egen-spm" tekst: "Hva?" imens: "Ja." ingen_bryter: "Nei." @K@ }
              tilstand { id: "ny" tittel: "Ny" @K@ }
              tilstand { id: "inne" tittel: "Inne" @K@ }
              tilstand { id: "ute" tittel: "Ute" slutt: true @K@ }
              overgang { fra: "ny" til: "inne" hendelse: "svar" kjennetegn: ["k3228-egen-ja", "svar-avslag"] @K@ utvalg { @S@ } }
              overgang { fra: "inne" til: "ute" hendelse: "samtale" uten_melding: "Muntlig." @K@ }

              regel {
                id: "K3228-EGEN-01" @K@ styrke: STYRKE_REGEL venting { menneske: "leder" }
                utvalg { ethvert_dokument: true enhver_avsender: true mottaker_team: "k3228-egen" kommune: "3228" }
                vilkaar: "'k3228-egen-ja' in dokument.sier"
                ordlyd { avsender: "a" revisor: "b" registrert: "c" }
              }
              regel {
                id: "K3228-EGEN-02" @K@ styrke: STYRKE_REGEL venting { menneske: "leder" }
                utvalg { ethvert_dokument: true avsender_team: "k3228-egen" enhver_mottaker: true kommune: "3228" }
                ordlyd { avsender: "a" revisor: "b" registrert: "c" }
              }
            }
            """.replace("@S@", "dokument: \"stillas.henvisning.v1.SvarPaaHenvisning\" enhver_avsender: true enhver_mottaker: true kommune: \"3228\"")
            .replace("@K@", KILDE);

    private static RuleSource fil(String tekst) {
        return new RuleSource(FIL, tekst);
    }

    /** Expected faults are written as line, colon, reason; none for a file that is right. */
    private static Arguments fil(String hva, String tekst, String... feil) {
        return argumentSet(hva, tekst, Arrays.stream(feil).map(f -> new Fault(FIL, Integer.parseInt(f.substring(0, f.indexOf(':'))),
                f.substring(f.indexOf(": ") + 2))).toList());
    }

    static Stream<Arguments> navnOgHode() {
        String innledning = "a file of a kommune's own holds one model and nothing else";
        return Stream.of(
                fil("right", EGEN),
                fil("without states", EGEN.replaceAll("(?m)^  (tilstand|overgang) .*\n", "")),
                fil("of a kommune that is another's", EGEN.replace("k3228-egen", "k4601-egen").replace("K3228-EGEN", "K4601-EGEN")
                                .replace("mottaker_team: \"k4601-egen\"", "enhver_mottaker: true").replace("avsender_team: \"k4601-egen\"", "enhver_avsender: true"),
                        "2: model k4601-egen is of a kommune that the organisation does not serve"),
                fil("a version of two words", EGEN.replace("2026.1", "mai 2026"),
                        "2: model k3228-egen has a version that is not letters, digits, points and hyphens, at most 20"),
                fil("a version of twenty-one digits", EGEN.replace("2026.1", "1".repeat(21)),
                        "2: model k3228-egen has a version that is not letters, digits, points and hyphens, at most 20"),
                fil("a version of twenty digits", EGEN.replace("2026.1", "1".repeat(20))),
                fil("two models", EGEN + "modell { id: \"k3228-to\" }\n", "26: " + innledning),
                fil("a line about a report", EGEN + "post { id: \"F-1\" }\n", "26: " + innledning),
                fil("nothing", "# Tom.\n", "1: " + innledning),
                fil("what cannot be read, which others tell", EGEN.replace("versjon:", "utgave:")));
    }

    static Stream<Arguments> begynnelser() {
        return Stream.of(
                fil("a rule by another's name", EGEN.replace("K3228-EGEN-02", "K3228-02"),
                        "20: regel K3228-02 must begin with K3228-EGEN-, so that it is no other model's"),
                fil("a characteristic by another's name, which the model's own rule may ask for", EGEN.replace("k3228-egen-ja", "k4601-annen-ja"),
                        "6: kjennetegn k4601-annen-ja must begin with k3228-egen-, so that it is no other model's"),
                fil("a comparison by another's name, which the model's own rule may ask for", medSammenligning("k4601-annen-pris", "k4601-annen-pris"),
                        "7: sammenligning k4601-annen-pris must begin with k3228-egen-, so that it is no other model's"),
                fil("a condition on another's comparison", medSammenligning("k3228-egen-pris", "k4601-annen-pris"),
                        "15: rule K3228-EGEN-01 asks for k4601-annen-pris, which is another model's"),
                fil("a measure of time by another's name", EGEN.replaceFirst("  spoersmaal", "  tidsmaal { id: \"k4601-annen-tid\" }\n  spoersmaal"),
                        "7: tidsmaal k4601-annen-tid must begin with k3228-egen-, so that it is no other model's"),
                fil("a question by another's name", EGEN.replace("k3228-egen-spm", "spm"),
                        "7: spoersmaal spm must begin with k3228-egen-, so that it is no other model's"),
                fil("a condition on another's characteristic", EGEN.replace("'k3228-egen-ja'", "'k4601-annen-ja'"),
                        "14: rule K3228-EGEN-01 asks for k4601-annen-ja, which is another model's"),
                fil("a transition by another's characteristic", EGEN.replace("\"svar-avslag\"", "\"k4601-annen-ja\""),
                        "11: the transition to inne asks for k4601-annen-ja, which is another model's"),
                fil("the same in other quotes and spaces", EGEN.replace("'k3228-egen-ja' in dokument.sier", "\\\"k4601-annen-ja\\\" in  dokument .sier"),
                        "14: rule K3228-EGEN-01 asks for k4601-annen-ja, which is another model's"),
                fil("a name of its own that is not there, which others tell", EGEN.replace("'k3228-egen-ja'", "'k3228-egen-nei'")));
    }

    private static String medSammenligning(String id, String spurtOm) {
        return EGEN.replaceFirst("  spoersmaal", "  sammenligning { id: \"" + id + "\" }\n  spoersmaal")
                .replace("'k3228-egen-ja' in dokument.sier", "'" + spurtOm + "' in avsender.avvik");
    }

    static Stream<Arguments> stederOgTilstander() {
        return Stream.of(
                fil("a rule of no kommune", EGEN.replace("mottaker_team: \"k3228-egen\" kommune: \"3228\"", "mottaker_team: \"k3228-egen\""),
                        "14: rule K3228-EGEN-01 names no kommune: a kommune's own model speaks of the kommune alone"),
                fil("a transition of no kommune", EGEN.replace("enhver_avsender: true enhver_mottaker: true kommune: \"3228\"",
                        "enhver_avsender: true enhver_mottaker: true"),
                        "11: the transition to inne names no kommune: a kommune's own model speaks of the kommune alone"),
                fil("a rule of one kommune more", EGEN.replace("mottaker_team: \"k3228-egen\" kommune: \"3228\"",
                        "mottaker_team: \"k3228-egen\" kommune: [\"3228\", \"4601\"]"),
                        "14: rule K3228-EGEN-01 names the kommune 4601, which the organisation does not serve"),
                fil("a team that no unit is, told once", EGEN.replace("enhver_avsender: true mottaker_team: \"k3228-egen\"",
                        "avsender_team: \"laget\" mottaker_team: [\"k3228-egen\", \"laget\"]"),
                        "14: rule K3228-EGEN-01 names the team of laget, and no unit of the directory is that team"),
                fil("a case that cannot end", EGEN.replace("slutt: true", ""), "2: model k3228-egen has no state where a case has ended (slutt: true)"),
                fil("a beginning that is an end", EGEN.replace("tittel: \"Ny\"", "tittel: \"Ny\" slutt: true"),
                        "8: the state ny is where nobody's case has begun, and cannot be an end"));
    }

    @ParameterizedTest
    @MethodSource({"navnOgHode", "begynnelser", "stederOgTilstander"})
    void what_is_wrong_with_an_own_model_is_told_and_nothing_else(String tekst, List<Fault> feil) {
        assertThat(OwnModelChecks.feil(fil(tekst), Optional.of(STED))).isEqualTo(feil);
    }

    @Test
    void a_model_by_a_name_that_the_hubs_could_have_is_refused() {
        assertThat(OwnModelChecks.feil(fil(EGEN.replace("\"k3228-egen\"\n", "\"egen\"\n")), Optional.of(STED)))
                .contains(new Fault(FIL, 2, "model egen is a kommune's own and is called k, its number, a hyphen and a name"));
    }

    @Test
    void where_it_may_act_is_not_asked_again_of_one_that_was_loaded() {
        assertThat(OwnModelChecks.feil(fil(EGEN.replace("\"3228\"", "\"4601\"").replace("k3228-egen\" kommune", "laget\" kommune")), Optional.empty()))
                .isEmpty();
    }

    @Test
    void one_that_is_right_is_read_and_one_that_is_not_is_refused_with_what_every_model_lacks_too() {
        assertThat(OwnModels.les(fil(EGEN), Law.BOK, Map.of(), Optional.of(STED)).getId()).isEqualTo("k3228-egen");
        String gal = EGEN.replace("tittel: \"Egen\"", "").replace("slutt: true", "");
        assertThatExceptionOfType(RuleFault.class).isThrownBy(() -> OwnModels.les(fil(gal), Law.BOK, Map.of(), Optional.of(STED)))
                .satisfies(e -> assertThat(e.faults()).containsExactly(
                        new Fault(FIL, 2, "model k3228-egen has no state where a case has ended (slutt: true)"),
                        new Fault(FIL, 2, "model k3228-egen lacks its title or version")))
                .withMessageContaining("egen.textproto:2: model k3228-egen lacks its title or version");
    }

    @Test
    void one_that_lets_nobody_in_where_it_is_in_use_is_refused_and_one_that_lets_some_in_elsewhere_is_read() {
        String nekter = EGEN.replaceFirst("venting \\{ menneske: \"leder\" }", "avvisning { aarsak: AARSAK_MAALGRUPPE mangel: MANGEL_FULLMAKT }")
                .replace("    vilkaar: \"'k3228-egen-ja' in dokument.sier\"\n", "\n");
        String ogsaaAnnetsteds = nekter.replace("enhver_mottaker: true kommune: \"3228\" }\n    ordlyd", "enhver_mottaker: true kommune: [\"3228\", \"4601\"] }\n    ordlyd");
        assertThat(Modelltekst.feil(nekter)).contains(new Fault(Modelltekst.FIL, 2, "model k3228-egen lets nobody in: K3228-EGEN-01"));
        assertThat(ogsaaAnnetsteds).isNotEqualTo(nekter);
        assertThat(Modelltekst.feil(ogsaaAnnetsteds)).extracting(Fault::grunn).noneMatch(g -> g.contains("lets nobody in"));
    }

    @Test
    void a_line_of_the_file_is_found_by_its_rule_and_the_version_has_one_too() {
        assertThat(OwnModels.linje(fil(EGEN), "K3228-EGEN-01")).isEqualTo(14);
        assertThat(OwnModels.linje(fil(EGEN), "K3228-EGEN-02")).isEqualTo(20);
        assertThat(OwnModels.linje(fil(EGEN), "K3228-EGEN-03")).as("no such rule").isOne();
        assertThat(OwnModels.linje(fil("modellen { }"), "K3228-EGEN-01")).as("no such file").isOne();
        assertThat(OwnModels.versjonslinje(fil(EGEN))).isEqualTo(5);
        assertThat(OwnModels.versjonslinje(fil("modellen { }"))).isOne();
    }

    @Test
    void a_file_that_was_loaded_once_is_gone_through_anew_and_what_is_wrong_with_it_is_told() {
        assertThat(OwnModels.feil(fil(EGEN), Law.BOK)).isEmpty();
        assertThat(OwnModels.feil(fil(EGEN.replace("tittel: \"Egen\"", "")), Law.BOK))
                .containsExactly(new Fault(FIL, 2, "model k3228-egen lacks its title or version"));
    }

    @Test
    void one_that_was_loaded_before_what_was_checked_was_kept_is_read_as_it_stands_where_it_can_be() {
        assertThat(OwnModels.ukontrollert(fil("modellen { }"), Map.of())).as("no model").isEmpty();
        assertThat(OwnModels.ukontrollert(fil(EGEN + EGEN), Map.of())).as("two").isEmpty();
        String spurt = EGEN.replace("imens: \"Ja.\" ingen_bryter: \"Nei.\"", "imens: \"Ja.\" svar { id: \"ja\" tekst: \"J\" } svar { id: \"nei\" tekst: \"N\" }")
                .replace("slutt: true", "");
        assertThat(OwnModels.ukontrollert(fil(spurt), Map.of("k3228-egen-spm", "nei"))).as("with faults").hasValueSatisfying(m -> {
            assertThat(m.getId()).isEqualTo("k3228-egen");
            assertThat(m.getSpoersmaal(0).getValgt()).isEqualTo("nei");
        });
        assertThat(OwnModels.ukontrollert(fil(spurt), Map.of("k3228-egen-spm", "kanskje"))).as("an answer that is none is not taken")
                .hasValueSatisfying(m -> assertThat(m.getSpoersmaal(0).getValgt()).isEqualTo("ja"));
    }
}
