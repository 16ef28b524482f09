package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.regelverk.v1.Mangel;
import no.stillas.proto.regelverk.v1.Modellregel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Start-up refuses model files that are wrong, and says where and why. */
class ModelFilesTest {
    private static final String MODELL = Modelltekst.MODELL;
    private static final String KILDE = Modelltekst.KILDE;
    private static final String DATA = Modelltekst.DATA;

    private static RuleBook les(String tekst) {
        return RuleBook.lovMed(new RuleSource("laget.textproto", tekst));
    }

    @Test
    void a_good_file_is_read_and_counts_in_the_hash() {
        assertThat(les(MODELL).modell("laget")).isTrue();
        assertThat(les(MODELL).hash()).isEqualTo(les("# et annet sted\n" + MODELL).hash())
                .isNotEqualTo(les(MODELL.replace("L2", "L3")).hash()).isNotEqualTo(Law.BOK.hash());
        assertThat(les(MODELL).bok().getModellCount()).isOne();
    }

    @Test
    void what_the_contract_marks_as_absolute_is_refused_by_a_rule_that_names_it() {
        var merket = Dokumenttyper.alle().typer().stream()
                .flatMap(t -> t.dokument().getAbsoluttList().stream().map(id -> Map.entry(t.navn(), id))).toList();
        var avvisninger = RuleBook.medModeller().bok().getModellList().stream().flatMap(m -> m.getRegelList().stream())
                .filter(Modellregel::hasAvvisning).toList();

        assertThat(merket).isNotEmpty().allSatisfy(m -> assertThat(avvisninger)
                .anyMatch(r -> r.getUtvalg().getDokumentList().contains(m.getKey())
                        && r.getVilkaar().contains("'" + m.getValue() + "' in dokument.brudd")
                        && r.getAvvisning().getMangel() == Mangel.MANGEL_ABSOLUTT));
    }

    static Stream<Arguments> feil() {
        return Stream.of(
                argumentSet("unknown word", MODELL.replace("ETAT_BVT\n", "ETAT_BARN\n"), 12, "ETAT_BARN"),
                argumentSet("unknown field", MODELL.replace("styrke:", "styrken:"), 9, "styrken"),
                argumentSet("unknown document type", MODELL.replace("v1.Henvisning", "v1.Henvist"), 6,
                        "which is no document type"),
                argumentSet("unknown agreement type", MODELL.replace("AVTALETYPE_ANNEN", "AVTALETYPE_MUNTLIG"), 16,
                        "AVTALETYPE_MUNTLIG"),
                argumentSet("agreement of no type", MODELL.replace("AVTALETYPE_ANNEN", "AVTALETYPE_UNSPECIFIED"), 6,
                        "agreement of no type"),
                argumentSet("team of no model", MODELL.replace("mottaker_team: \"laget\"", "mottaker_team: \"andre\""), 6,
                        "which is no model"),
                argumentSet("missing source of a rule", MODELL.replace("sted: \"L2\"", ""), 6, "lacks its source"),
                argumentSet("missing source of a model", MODELL.replace("sted: \"L1\"", ""), 1, "lacks its source"),
                argumentSet("missing strength", MODELL.replace("styrke: STYRKE_REGEL", ""), 6, "how strongly"),
                argumentSet("missing wording", MODELL.replace("registrert: \"c\"", ""), 6, "lacks a wording"),
                argumentSet("no receiver", MODELL.replace("mottaker_team: \"laget\"", ""), 6, "names no receiver"),
                argumentSet("no effect", MODELL.replace("venting { avtale: AVTALETYPE_ANNEN }", ""), 6, "has no effect"),
                argumentSet("denial without a want", MODELL.replace("venting { avtale: AVTALETYPE_ANNEN }",
                        "avvisning { aarsak: AARSAK_MAALGRUPPE }"), 6, "for want of what"),
                argumentSet("a word that conditions do not have", MODELL.replace("barn.alder_kjent", "barn.navn"), 15,
                        "barn.navn".substring(0, 4)),
                argumentSet("a kind that is none in a condition", MODELL.replace("Etat.ETAT_BVT", "Etat.ETAT_BARN"), 15,
                        "does not type-check"),
                argumentSet("a condition that is no truth", MODELL.replace("barn.alder_kjent && avsender.etat == Etat.ETAT_BVT",
                        "barn.alder"), 15, "expected type 'bool'"),
                argumentSet("a condition that could fail", MODELL.replace("barn.alder_kjent",
                        "1 / barn.alder == 1"), 15, "undeclared reference"),
                argumentSet("rule written twice", MODELL.replace("\n}\n", "\n" + MODELL.substring(
                        MODELL.indexOf("  regel {"), MODELL.lastIndexOf("}\n")) + "}\n"), 19, "written twice"),
                argumentSet("id of a rule of the law", MODELL.replace("LAG-1", "A01"), 6, "written twice"),
                argumentSet("model written twice", MODELL + MODELL.replace("LAG-1", "LAG-2"), 20, "written twice"),
                argumentSet("impossible dates", MODELL.replace("avsender: ETAT_BVT",
                        "avsender: ETAT_BVT gyldig { fra: \"2026-02-01\" til: \"2026-01-01\" }"), 6, "before it begins"));
    }

    static Stream<Arguments> feilIData() {
        return Stream.of(
                argumentSet("characteristic of no document", DATA.replace("id: \"svar-ja\" dokument: \"stillas.henvisning.v1.Svar", "id: \"svar-ja\" dokument: \"stillas.henvisning.v1.Sv"), 20, "which is no document type"),
                argumentSet("characteristic of no field", DATA.replace("felt: \"tiltak\"", "felt: \"tiltaket\""), 20, "does not have"),
                argumentSet("characteristic of no value", DATA.replace("felt: \"tiltak\" satt: true", "felt: \"avslag.grunn\" verdi: \"JA\""), 20, "which is no value of"),
                argumentSet("characteristic of what is no service", DATA.replace("der { felt: \"tiltak\" satt: true }", "mottaker_i: \"mottatt\""), 20, "which is no service of"),
                argumentSet("condition on no characteristic", DATA.replace("barn.alder_kjent &&", "'svar-nei' in dokument.sier &&"), 6, "which is no characteristic"),
                argumentSet("condition on no comparison", DATA.replace("barn.alder_kjent &&", "'pris' in avsender.avvik &&"), 6, "which is no comparison"),
                argumentSet("wait for what the receiver knows", DATA.replace("barn.alder_kjent &&", "size(mottaker.avvik) > 0 &&"), 6, "what the other side knows"),
                argumentSet("the same with a space", DATA.replace("barn.alder_kjent &&", "size(mottaker .avvik) > 0 &&"), 6, "what the other side knows"),
                argumentSet("the same with a line break", DATA.replace("barn.alder_kjent &&", "mottaker.\\navvik.exists(a, a != '') &&"), 6, "what the other side knows"),
                argumentSet("no characteristic in double quotes", DATA.replace("barn.alder_kjent &&", "\\\"svar-nei\\\" in dokument .sier &&"), 6, "which is no characteristic"),
                argumentSet("no comparison in double quotes", DATA.replace("barn.alder_kjent &&", "\\\"pris\\\" in avsender.avvik &&"), 6, "which is no comparison"),
                argumentSet("no state, the other way round", DATA.replace("barn.alder_kjent &&", "'ute'==tilstand &&"), 6, "which the model does not have"),
                argumentSet("no state, in a list", DATA.replace("barn.alder_kjent &&", "tilstand in ['ny', 'ute'] &&"), 6, "which the model does not have"),
                argumentSet("task at the receiver for what the sender knows", DATA.replace("barn.alder_kjent &&", "size(avsender.avvik) > 0 &&")
                        .replace("venting { avtale: AVTALETYPE_ANNEN }", "oppgave { hos: SIDE_MOTTAKER rolle: \"leder\" tekst: \"Se.\" }"), 6, "what the other side knows"),
                argumentSet("comparison with nothing", sammenligning("Henvisning", "tolk_spraak", "", ""), 19, "compares with nothing"),
                argumentSet("comparison of one type", sammenligning("Henvisning", "tolk_spraak", "Henvisning", "tolk_spraak"), 19, "documents of one type"),
                argumentSet("comparison of free text", sammenligning("Henvisning", "tolk_spraak", "SvarPaaHenvisning", "tiltak.hjelp_i_ventetiden"), 19, "that can be compared"),
                argumentSet("comparison of a place", sammenligning("Henvisning", "bostedskommune", "SvarPaaHenvisning", "tiltak.hvor"), 19, "bostedskommune, which says who or where somebody is"),
                argumentSet("comparison of different kinds", sammenligning("Henvisning", "tolk_spraak", "SvarPaaHenvisning", "tiltak.koe_nummer"), 19, "of different kinds"),
                argumentSet("comparison twice", sammenligning("Henvisning", "tolk_spraak", "SvarPaaHenvisning", "tiltak.oppstart")
                        .replaceFirst("  rolle ", "  sammenligning { id: \"likt\" " + KILDE + " }\n  rolle "), 20, "the comparison likt is written twice"),
                argumentSet("comparison of no document", sammenligning("Henvisning", "tolk_spraak", "Ja", "svar"), 19, "which is no document type"),
                argumentSet("measure of what no message tells of", tidsmaal("id: \"tid\" tekst: \"t\" fra: \"ny\" til: \"inne\" " + KILDE), 19, "the state ny, which no message leads to"),
                argumentSet("measure of one moment", tidsmaal("id: \"tid\" tekst: \"t\" til: \"inne\" " + KILDE), 19, "needs states where it begins"),
                argumentSet("measure from a state to itself", tidsmaal("id: \"tid\" tekst: \"t\" fra: \"inne\" til: \"inne\" " + KILDE), 19, "names the state inne twice"),
                argumentSet("measure that goes elsewhere where it ends", tidsmaal("id: \"tid\" tekst: \"t\" fra: \"ute\" til: \"inne\" ellers: \"inne\" " + KILDE), 19, "names the state inne twice"),
                argumentSet("measure without a name", tidsmaal("id: \"Tid\" tekst: \"t\" fra: \"inne\" til: \"inne\" " + KILDE), 19, "has no name of small letters"),
                argumentSet("measure of nothing", tidsmaal("id: \"tid\" fra: \"inne\" til: \"inne\" " + KILDE), 19, "does not say what is measured"),
                argumentSet("measure from nowhere", tidsmaal("id: \"tid\" tekst: \"t\" fra: \"inne\" til: \"inne\""), 19, "lacks its source"),
                argumentSet("measure twice", tidsmaal("id: \"tid\" tekst: \"t\" fra: \"inne\" til: \"inne\" " + KILDE + " }\n  tidsmaal { id: \"tid\" "), 20, "the measure tid is written twice"),
                argumentSet("two measures that end alike", tidsmaal("id: \"tid\" tekst: \"t\" fra: \"inne\" til: \"inne\" " + KILDE + " }\n  tidsmaal { id: \"tid2\" tekst: \"t\" fra: \"ny\" til: \"inne\" " + KILDE), 20, "ends in the state inne, as the measure tid does"),
                argumentSet("measure by days of two kinds", tidsmaal("id: \"tid\" tekst: \"t\" fra: \"inne\" til: \"inne\" " + KILDE)
                        .replaceFirst("  frist ", "  overgang { fra: \"ny\" til: \"inne\" hendelse: \"h\" dag: \"henvisningsdato\" " + KILDE
                                + " utvalg { dokument: \"stillas.henvisning.v1.Bestilling\" enhver_avsender: true mottaker_team: \"laget\" } }\n  frist "),
                        19, "mixes days that documents state"),
                argumentSet("day that the document does not have", dag("oppstart"), 23, "is no field of SvarPaaHenvisning that holds one day"),
                argumentSet("day that is no day", dag("henvisning"), 23, "is no field of SvarPaaHenvisning that holds one day"),
                argumentSet("day of which there are many", dag("tiltak.evalueres"), 23, "that holds one day"),
                argumentSet("day that says who somebody is", DATA.replace("hendelse: \"laget svarer ja\" kjennetegn: \"svar-ja\"", "hendelse: \"h\" dag: \"flytter\"")
                        .replaceAll("utvalg \\{ dokument: \"stillas.henvisning.v1.SvarPaaHenvisning\"", "utvalg { dokument: \"stillas.stillas.v1.Overfoering\""),
                        23, "which says who or where somebody is"),
                argumentSet("day of any document", dag("mottatt").replace("utvalg { dokument: \"stillas.henvisning.v1.SvarPaaHenvisning\"", "utvalg { ethvert_dokument: true"),
                        23, "not which documents have it"),
                argumentSet("condition on no state", DATA.replace("barn.alder_kjent &&", "tilstand == 'ute' &&"), 6, "which the model does not have"),
                argumentSet("state that is never reached", DATA.replace("tilstand { id: \"inne\"", "tilstand { id: \"ute\" tittel: \"Ute\" " + KILDE + " }\n  tilstand { id: \"inne\""), 22, "can never be reached"),
                argumentSet("transition to no state", DATA.replace("til: \"inne\"", "til: \"ute\""), 23, "no state of the model"),
                argumentSet("transition from no state", DATA.replace("fra: \"ny\"", "fra: \"ute\""), 23, "no state of the model"),
                argumentSet("transition without message or reason", DATA.replace(
                        "utvalg { dokument: \"stillas.henvisning.v1.SvarPaaHenvisning\" avsender_team: \"laget\" enhver_mottaker: true }", ""), 23, "the reason why none"),
                argumentSet("transition on no document type", DATA.replace("utvalg { dokument: \"stillas.henvisning.v1.SvarPaaHenvisning\"",
                        "utvalg { dokument: \"stillas.henvisning.v1.Ja\""), 23, "which is no document type"),
                argumentSet("rule that wants a state that only happens outside", DATA.replace(
                        "utvalg { dokument: \"stillas.henvisning.v1.SvarPaaHenvisning\" avsender_team: \"laget\" enhver_mottaker: true }",
                        "uten_melding: \"Muntlig.\""), 29, "which no message leads to"),
                argumentSet("task for no role", DATA.replace("venting { avtale: AVTALETYPE_ANNEN }",
                        "oppgave { hos: SIDE_MOTTAKER rolle: \"rektor\" tekst: \"Se.\" }"), 6, "the role rektor"),
                argumentSet("role that sends no document", DATA.replace("sender: \"stillas.henvisning.v1.Henvisning\"",
                        "sender: \"stillas.henvisning.v1.Ja\""), 19, "which is no document type"),
                argumentSet("role at no kind of unit", DATA.replace("etat: ETAT_BVT hva", "hva"), 19, "at no kind of unit"),
                argumentSet("deadline that is none", DATA.replace("DL-HENV", "DL-INGEN"), 27, "no row of the deadlines"),
                argumentSet("deadline that nothing starts", DATA.replace("DL-HENV", "DL-KONTAKTLEGE"), 27, "that something starts"),
                argumentSet("deadline without a row or a reason", DATA.replace("frist: \"DL-HENV\"", ""), 27, "the reason why no clock runs"),
                argumentSet("question with one answer", DATA.replace("svar { id: \"nei\" tekst: \"Nei\" }", ""), 28, "needs either two answers"),
                argumentSet("question of the law", DATA.replace("lag-spm", Law.BOK.spoersmaal().getFirst().getId()), 28, "is a question of the law"),
                argumentSet("rule by an answer that is none", DATA.replace("svar: \"ja\" }", "svar: \"kanskje\" }"), 29, "which no question has"),
                argumentSet("nobody can be let in", DATA.replace("venting { avtale: AVTALETYPE_ANNEN }",
                        "avvisning { aarsak: AARSAK_MAALGRUPPE mangel: MANGEL_MAALGRUPPE }")
                        .replace("avsender: ETAT_BVT\n", "enhver_avsender: true\n")
                        .replace("barn.alder_kjent && avsender.etat == Etat.ETAT_BVT", "barn.alder < 12 || barn.alder >= 12"), 1, "lets nobody in: LAG-1"),
                argumentSet("line about a report that nothing carries", DATA.replace("regel: \"LAG-1\" }", "}"), 36, "does not say why"),
                argumentSet("line about a report with a rule that is none", DATA.replace("regel: \"LAG-1\" }", "regel: \"LAG-9\" }"), 36, "which is no rule"));
    }

    private static String sammenligning(String en, String felt, String annen, String annetFelt) {
        return DATA.replaceFirst("  rolle ", "  sammenligning { id: \"likt\" ledd { dokument: \"stillas.henvisning.v1." + en + "\" felt: \"" + felt + "\" } "
                + (annen.isEmpty() ? "" : "ledd { dokument: \"stillas.henvisning.v1." + annen + "\" felt: \"" + annetFelt + "\" } ") + KILDE + " }\n  rolle ");
    }

    private static String tidsmaal(String innhold) {
        return DATA.replaceFirst("  rolle ", "  tidsmaal { " + innhold + " }\n  rolle ");
    }

    private static String dag(String felt) {
        return DATA.replace("hendelse: \"laget svarer ja\"", "hendelse: \"laget svarer ja\" dag: \"" + felt + "\"");
    }

    @Test
    void a_measure_that_is_right_is_found_by_its_name_and_a_day_may_stand_in_a_part_of_the_document() {
        var bok = les(dag("tiltak.oppstart").replaceFirst("  frist ", "  tilstand { id: \"ute\" tittel: \"Ute\" " + KILDE + " }\n  overgang { fra: \"inne\""
                + " til: \"ute\" hendelse: \"h\" dag: \"tiltak.foerste_moete\" " + KILDE + " utvalg { dokument: \"stillas.henvisning.v1.SvarPaaHenvisning\""
                + " avsender_team: \"laget\" enhver_mottaker: true } }\n  tidsmaal { id: \"tid\" tekst: \"t\" fra: \"inne\" til: \"ute\" " + KILDE + " }\n  frist "));

        assertThat(bok.modellMedTidsmaal("tid")).hasValueSatisfying(m -> assertThat(m.getId()).isEqualTo("laget"));
        assertThat(bok.modellMedTidsmaal("annet")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource({"feil", "feilIData"})
    void a_wrong_file_is_refused_with_file_line_and_reason(String tekst, int linje, String grunn) {
        assertThatExceptionOfType(RuleFault.class).isThrownBy(() -> les(tekst)).satisfies(e ->
                assertThat(e.faults()).anySatisfy(f -> {
                    assertThat(f.fil()).isEqualTo("laget.textproto");
                    assertThat(f.linje()).isEqualTo(linje);
                    assertThat(f.grunn()).contains(grunn);
                }));
    }

    @Test
    void states_roles_deadlines_and_questions_that_are_right_are_read() {
        assertThat(les(DATA).bok().getModell(0).getSpoersmaal(0).getValgt()).isEqualTo("ja");
    }

    @Test
    void a_rule_is_in_use_by_its_answer_and_an_answer_that_the_question_does_not_have_is_refused() {
        var kilder = java.util.List.of(new RuleSource("laget.textproto", DATA));
        assertThat(RuleBook.load(RuleFiles.lov(), kilder, Map.of("lag-spm", "ja")).modeller().regler()).hasSize(2);
        assertThat(RuleBook.load(RuleFiles.lov(), kilder, Map.of("lag-spm", "nei")).modeller().regler()).hasSize(1);
        assertThatExceptionOfType(RuleFault.class)
                .isThrownBy(() -> RuleBook.load(RuleFiles.lov(), kilder, Map.of("lag-spm", "kanskje")))
                .withMessageContaining("stillas.rules.answers.lag-spm=kanskje");
    }

    @Test
    void the_page_of_the_vocabulary_names_every_word() throws IOException {
        String side = Files.readString(Path.of("docs", "modeller.md"));
        for (ModelWord ord : ModelWord.values()) {
            assertThat(side).contains("`" + ord.navn + "`");
        }
    }
}
