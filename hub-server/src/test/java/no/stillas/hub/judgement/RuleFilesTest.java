package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Start-up refuses rule files that are wrong, and says where and why. */
class RuleFilesTest {
    private static final String REGEL = Regeltekst.REGEL;

    /** Twelve lines of a rule stand before it. */
    private static final String PLIKT = Regeltekst.PLIKT;

    private static RuleBook les(String... regler) {
        return Regeltekst.les(regler);
    }

    @Test
    void a_good_file_is_read() {
        assertThat(les(REGEL).regler()).hasSize(1);
    }

    @Test
    void what_cannot_be_read_is_told_with_its_place_once() {
        assertThat(Regeltekst.feil(REGEL.replace("ETAT_SKO", "ETAT_SKOLEN"))).singleElement().satisfies(f -> {
            assertThat(f.linje()).isEqualTo(4);
            assertThat(f.grunn()).startsWith("Enum type").contains("ETAT_SKOLEN").doesNotContainPattern("^\\d|^: ");
        });
    }

    static Stream<Arguments> feil() {
        return Stream.of(
                argumentSet("unknown word", REGEL.replace("ETAT_SKO", "ETAT_SKOLEN"), 4, "ETAT_SKOLEN"),
                argumentSet("unknown field", REGEL.replace("krets:", "kretser:"), 9, "kretser"),
                argumentSet("missing source", REGEL.replace("paragraf: \"§ 13-1\"", ""), 1, "lacks its source"),
                argumentSet("missing wording", REGEL.replace("registrert: \"c\"", ""), 1, "lacks a wording"),
                argumentSet("impossible dates", REGEL.replace("krets:",
                        "gyldig { fra: \"2026-02-01\" til: \"2026-01-01\" }\n  krets:"), 1, "before it begins"),
                argumentSet("a date that is none", REGEL.replace("krets:",
                        "gyldig { fra: \"2026-02-30\" }\n  krets:"), 1, "a date that is none"),
                argumentSet("duplicate id", REGEL + REGEL.replace("ETAT_SKO", "ETAT_VGS"), 13, "written twice"),
                argumentSet("no ages", REGEL.replace("krets:", "vilkaar { fra_alder: 16 under_alder: 12 }\n  krets:"),
                        1, "can never fire"),
                argumentSet("requires what it excludes", REGEL.replace("krets:",
                        "vilkaar { krever: FAKTUM_FOSTERHJEM utelukker: FAKTUM_FOSTERHJEM }\n  krets:"), 1,
                        "can never fire"),
                argumentSet("a ground that its sender lacks", REGEL.replace("ETAT_BVT", "ETAT_NAVK"), 1,
                        "none of its senders may invoke"),
                argumentSet("a ground that is not in force with it", REGEL.replace("krets:",
                        "gyldig { til: \"2020-01-01\" }\n  krets:"), 1, "in force while it is"),
                argumentSet("a ground that is in no catalogue", REGEL.replace("GRUNNLAG_BVL13_1_3",
                        "GRUNNLAG_HPL22"), 1, "not in the catalogue"),
                argumentSet("no ground at all", REGEL.replace("  grunnlag: GRUNNLAG_BVL13_1_3\n", ""), 1,
                        "on no ground"),
                argumentSet("contradiction", REGEL + REGEL.replace("X1", "X2").replace("_PERMIT", "_REVIEW"), 13,
                        "contradicts X1"),
                argumentSet("shadowed", REGEL.replace("ETAT_SKO", "[ETAT_SKO, ETAT_VGS]")
                        + REGEL.replace("X1", "X2"), 13, "can never fire: X1 covers"),
                argumentSet("an order among rules that are not there", REGEL.replace("krets:",
                        "gaar_foer: \"Y9\"\n  krets:"), 1, "Y9, which is no rule"),
                argumentSet("consent without a profile", REGEL.replace("_PERMIT", "_CONSENT"), 1,
                        "no consent profile"),
                argumentSet("a profile with a hole", REGEL + """
                        profil {
                          id: "P"
                          profil: SAMTYKKEPROFIL_CP_EDU
                          fra_alder: 15
                          krav: SAMTYKKEKRAV_SELV
                          kilde { lov: "l" paragraf: "§" }
                          ordlyd: "o"
                        }
                        """, 13, "has no answer for some age"));
    }

    @ParameterizedTest
    @MethodSource("feil")
    void a_wrong_file_is_refused_with_file_line_and_reason(String tekst, int linje, String grunn) {
        assertThatExceptionOfType(RuleFault.class).isThrownBy(() -> les(tekst)).satisfies(e ->
                assertThat(e.faults()).anySatisfy(f -> {
                    assertThat(f.fil()).isEqualTo("regler.textproto");
                    assertThat(f.linje()).isEqualTo(linje);
                    assertThat(f.grunn()).contains(grunn);
                }));
    }

    static Stream<Arguments> feilIPlikter() {
        return Stream.of(
                argumentSet("no id", PLIKT.replace("\"Q1\"", "\"\""), 13, "has no id"),
                argumentSet("duplicate id", PLIKT + PLIKT, 24, "written twice"),
                argumentSet("missing source", PLIKT.replace("versjon: \"2026\"", ""), 13, "lacks its source"),
                argumentSet("missing wording", PLIKT.replace("revisor: \"b\"", ""), 13, "lacks a wording"),
                argumentSet("nobody to do it", PLIKT.replace("skylder: PLIKTPART_AVSENDER", ""), 13, "by whom"),
                argumentSet("nobody to be told", PLIKT.replace("hvem: PLIKTKRETS_BARNET", ""), 13, "who is told"),
                argumentSet("told by the hub", PLIKT.replace("PLIKTPART_AVSENDER", "PLIKTPART_HUBEN"), 13, "tells nobody"),
                argumentSet("no time", PLIKT.replace("innen { straks: true }", ""), 13, "by when"),
                argumentSet("a log of nothing", PLIKT.replace("SLAG_INFORMER", "SLAG_LOGG"), 13, "what is logged"),
                argumentSet("a task of telling nobody", PLIKT.replace("SLAG_INFORMER", "SLAG_IKKE_INFORMER")
                        .replace("kilde {", "oppgave: \"x\"\n  kilde {"), 13, "nobody is to be told"),
                argumentSet("impossible dates", PLIKT.replace("kilde {",
                        "gyldig { fra: \"2026-02-01\" til: \"2026-01-01\" }\n  kilde {"), 13, "before it begins"),
                argumentSet("a date that is none", PLIKT.replace("kilde {", "gyldig { fra: \"2026-02-30\" }\n  kilde {"), 13,
                        "a date that is none"),
                argumentSet("no rule", PLIKT.replace("kilde {", "regel: \"Y9\"\n  kilde {"), 13, "Y9, which is no rule"),
                argumentSet("an exception that is no rule", PLIKT.replace("kilde {", "unntatt_regel: \"Y9\"\n  kilde {"), 13,
                        "Y9, which is no rule"),
                argumentSet("a ground of no catalogue", PLIKT.replace("GRUNNLAG_BVL13_1_3", "GRUNNLAG_HPL22"), 13,
                        "not in the catalogue"),
                argumentSet("a ground of no rule", PLIKT.replace("GRUNNLAG_BVL13_1_3", "GRUNNLAG_BVL16_3"), 13,
                        "no rule fits"),
                argumentSet("an obligation that no rule carries", PLIKT.replace("grunnlag:", "plikt: PLIKT_O_INFP\n  grunnlag:"), 13,
                        "no rule fits"),
                argumentSet("a sender of no rule", PLIKT.replace("grunnlag:", "avsender: ETAT_FLE\n  grunnlag:"), 13, "no rule fits"),
                argumentSet("no ages", PLIKT.replace("grunnlag:", "fra_alder: 16 under_alder: 12\n  grunnlag:"), 13, "no age is"),
                argumentSet("one year of age and none", PLIKT.replace("grunnlag:", "fra_alder: 12 under_alder: 12\n  grunnlag:"), 13,
                        "no age is from 12 and under 12"),
                argumentSet("a sender that it leaves out", PLIKT.replace("grunnlag:", "avsender: ETAT_BVT unntatt_avsender: ETAT_BVT\n  grunnlag:"),
                        13, "every party that it names it also leaves out"),
                argumentSet("a receiver that it leaves out", PLIKT.replace("grunnlag:", "mottaker: ETAT_SKO unntatt_mottaker: ETAT_SKO\n  grunnlag:"),
                        13, "every party that it names it also leaves out"),
                argumentSet("the only sender left out", PLIKT.replace("grunnlag:", "unntatt_avsender: ETAT_BVT\n  grunnlag:"), 13, "no rule fits"),
                argumentSet("the only receiver left out", PLIKT.replace("grunnlag:", "unntatt_mottaker: ETAT_SKO\n  grunnlag:"), 13, "no rule fits"),
                argumentSet("a receiver of no rule", PLIKT.replace("grunnlag:", "mottaker: ETAT_FLE\n  grunnlag:"), 13, "no rule fits"),
                argumentSet("a category of no rule", PLIKT.replace("grunnlag:", "kategori: KATEGORI_EDU\n  grunnlag:"), 13, "no rule fits"),
                argumentSet("the only rule left out", PLIKT.replace("grunnlag:", "unntatt_regel: \"X1\"\n  grunnlag:"), 13, "no rule fits"),
                argumentSet("urgent and not", PLIKT.replace("grunnlag:", "haster: true ikke_haster: true\n  grunnlag:"), 13,
                        "urgent and not"));
    }

    @ParameterizedTest
    @MethodSource("feilIPlikter")
    void a_wrong_obligation_is_refused_with_file_line_and_reason(String plikt, int linje, String grunn) {
        assertThat(les(REGEL, PLIKT).pliktregler()).hasSize(1);
        a_wrong_file_is_refused_with_file_line_and_reason(REGEL + plikt, linje, grunn);
    }

    static Stream<Arguments> heleplikter() {
        return Stream.of(
                argumentSet("for a day", PLIKT.replace("kilde {", "gyldig { fra: \"2026-02-01\" til: \"2026-02-01\" }\n  kilde {")),
                argumentSet("for a year of age", PLIKT.replace("grunnlag:", "fra_alder: 12 under_alder: 13\n  grunnlag:")),
                argumentSet("of a rule", PLIKT.replace("grunnlag:", "regel: \"X1\"\n  grunnlag:")),
                argumentSet("of a category", PLIKT.replace("grunnlag:", "kategori: KATEGORI_BVN\n  grunnlag:")),
                argumentSet("of a sender, but for another", PLIKT.replace("grunnlag:", "avsender: ETAT_BVT unntatt_avsender: ETAT_BUP\n  grunnlag:")),
                argumentSet("of a receiver, but for another", PLIKT.replace("grunnlag:", "mottaker: ETAT_SKO unntatt_mottaker: ETAT_VGS\n  grunnlag:")),
                argumentSet("of what follows every row", PLIKT.replace("grunnlag:", "plikt: PLIKT_O_LOG\n  grunnlag:")));
    }

    @ParameterizedTest
    @MethodSource("heleplikter")
    void an_obligation_that_can_follow_something_is_read(String plikt) {
        assertThat(Regeltekst.grunner(REGEL + plikt)).isEmpty();
    }

    @Test
    void a_contradiction_with_an_order_is_none() {
        String bred = REGEL.replace("GRUNNLAG_BVL13_1_3", "[GRUNNLAG_BVL13_1_3, GRUNNLAG_BVL16_3]");
        String strengere = REGEL.replace("X1", "X2").replace("_PERMIT", "_REVIEW");
        assertThatExceptionOfType(RuleFault.class).isThrownBy(() -> les(bred, strengere));
        assertThat(les(bred, strengere.replace("krets:", "gaar_foer: \"X1\"\n  krets:")).regler()).hasSize(2);
    }

    @Test
    void the_same_rules_in_other_files_are_the_same_rule_book_and_a_changed_word_another() {
        String annen = REGEL.replace("X1", "X2").replace("ETAT_SKO", "ETAT_VGS");
        assertThat(les(REGEL, annen).hash()).isEqualTo(les("# omvendt\n", annen, REGEL).hash());
        assertThat(les(REGEL).hash()).isNotEqualTo(les(REGEL.replace("\"a\"", "\"aa\"")).hash());
    }
}
