package no.stillas.hub.judgement;

import static no.stillas.hub.judgement.Modelltekst.DATA;
import static no.stillas.hub.judgement.Modelltekst.KILDE;
import static no.stillas.hub.judgement.Modelltekst.MODELL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.hub.judgement.RuleFault.Fault;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Omsorgsstatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a model, its rules and its data must say before anything is judged by them, and what they may leave out. */
class ModelGapsTest {
    private static final String OVERGANG = "utvalg { dokument: \"stillas.henvisning.v1.SvarPaaHenvisning\"";

    private static final int SISTE_OMSORG = Arrays.stream(Omsorgsstatus.values()).filter(o -> o != Omsorgsstatus.UNRECOGNIZED)
            .mapToInt(Omsorgsstatus::getNumber).max().orElseThrow();

    private static Arguments feil(String hva, String tekst, int linje, String grunn) {
        return argumentSet(hva, tekst, linje, grunn);
    }

    private static String uten(String hva) {
        return DATA.replaceFirst(hva, "");
    }

    static Stream<Arguments> modellen() {
        return Stream.of(
                feil("an id with capitals", MODELL.replace("\"laget\"", "\"Laget\""), 1, "model Laget has no id of small letters"),
                feil("no title", MODELL.replace("tittel: \"Laget\"", ""), 1, "model laget lacks its title or version"),
                feil("no version", MODELL.replace("versjon: \"1\"", ""), 1, "model laget lacks its title or version"),
                feil("no rule", MODELL.substring(0, MODELL.indexOf("  regel {")) + "}\n", 1, "model laget has no rule"),
                feil("no document that it is from", MODELL.replace("dokument: \"Rapport\" sted: \"L1\"", "sted: \"L1\""), 1,
                        "model laget lacks its source"),
                feil("no day between", MODELL.replace("versjon:", "gyldig { fra: \"2026-02-01\" til: \"2026-01-31\" } versjon:"), 1,
                        "model laget ends (2026-01-31) before it begins (2026-02-01)"),
                feil("a day that is none", MODELL.replace("versjon:", "gyldig { fra: \"2026-02-30\" } versjon:"), 1,
                        "model laget has a date that is none"),
                feil("a rule without id", MODELL.replace("LAG-1", ""), 6, "a rule has no id"),
                feil("a rule without the document that it is from", MODELL.replace("dokument: \"Rapport\" sted: \"L2\"", "sted: \"L2\""), 6,
                        "rule LAG-1 lacks its source"),
                feil("a question of two models", DATA + DATA.replace("laget", "andre").replace("LAG-", "AND-").replace("F-1", "F-2"), 64,
                        "the question lag-spm is written twice"));
    }

    static Stream<Arguments> utvalget() {
        return Stream.of(
                feil("no document", MODELL.replace("dokument: \"stillas.henvisning.v1.Henvisning\"", ""), 6, "LAG-1 names no document"),
                feil("no sender", MODELL.replace("avsender: ETAT_BVT\n", "\n"), 6, "LAG-1 names no sender"),
                feil("some and any document", MODELL.replace("mottaker_team", "ethvert_dokument: true mottaker_team"), 6,
                        "LAG-1 names both some and any document"),
                feil("some and any sender", MODELL.replace("mottaker_team", "enhver_avsender: true mottaker_team"), 6,
                        "LAG-1 names both some and any sender"),
                feil("some and any receiver", MODELL.replace("mottaker_team", "enhver_mottaker: true mottaker_team"), 6,
                        "LAG-1 names both some and any receiver"),
                feil("a group that is none", MODELL.replace("mottaker_team", "gruppe: DOKUMENTGRUPPE_UNSPECIFIED mottaker_team"), 6,
                        "LAG-1 names a group of documents that is none"),
                feil("a kind of sender that is none", MODELL.replace("mottaker_team", "avsender: ETAT_UNSPECIFIED mottaker_team"), 6,
                        "LAG-1 names a kind of unit that is none"),
                feil("a kind of receiver that is none", MODELL.replace("mottaker_team", "mottaker: ETAT_UNSPECIFIED mottaker_team"), 6,
                        "LAG-1 names a kind of unit that is none"),
                feil("a sending team of no model", MODELL.replace("mottaker_team", "avsender_team: \"andre\" mottaker_team"), 6,
                        "LAG-1 names the team of andre, which is no model"),
                feil("a kommune that is no number", MODELL.replace("mottaker_team", "kommune: \"Lillestrøm\" mottaker_team"), 6,
                        "LAG-1 names the kommune Lillestrøm, which is no number of a kommune"));
    }

    static Stream<Arguments> virkningen() {
        String oppgave = "oppgave { hos: SIDE_MOTTAKER rolle: \"leder\" tekst: \"Se.\" }";
        String annen = "remedy { slag: MODELLREMEDYSLAG_ANNEN_MOTTAKER tekst: \"Send til andre.\" etat: ETAT_SKO }";
        return Stream.of(
                feil("a denial without a code", Modelltekst.som("avvisning { mangel: MANGEL_MAALGRUPPE }"), 6, "LAG-1 denies without a code"),
                feil("a wait for nothing", Modelltekst.som("venting { }"), 6, "LAG-1 waits for nothing"),
                feil("a wait for no document", Modelltekst.som("venting { dokument: \"stillas.Ja\" }"), 6,
                        "LAG-1 names stillas.Ja, which is no document type"),
                feil("a wait for a human of no role", Modelltekst.som("venting { menneske: \"\" }"), 6,
                        "LAG-1 waits for a human without a role"),
                feil("a task of neither side", Modelltekst.som(oppgave.replace("hos: SIDE_MOTTAKER", "")), 6,
                        "LAG-1 gives a task to neither side"),
                feil("a task of no role", Modelltekst.som(oppgave.replace("leder", "")), 6, "LAG-1 gives a task without a role or without words"),
                feil("a task without words", Modelltekst.som(oppgave.replace("Se.", "")), 6, "LAG-1 gives a task without a role or without words"),
                feil("a task and a remedy", Modelltekst.som(oppgave + annen), 6, "LAG-1 gives a task, which needs no remedy"),
                feil("a remedy of no kind", Modelltekst.som("venting { menneske: \"leder\" } remedy { tekst: \"Ring.\" }"), 6,
                        "LAG-1 offers a remedy of no kind"),
                feil("a remedy without words", Modelltekst.som("venting { menneske: \"leder\" } " + annen.replace("Send til andre.", "")), 6,
                        "LAG-1 offers a remedy without words"),
                feil("another receiver of no kind", Modelltekst.som("venting { menneske: \"leder\" } " + annen.replace("etat: ETAT_SKO", "")), 6,
                        "LAG-1 offers another receiver and does not say which kind"));
    }

    static Stream<Arguments> kjennetegnOgTilstander() {
        return Stream.of(
                feil("a characteristic by a name with capitals", DATA.replace("id: \"svar-ja\"", "id: \"Svar\""), 20,
                        "the characteristic Svar has no name of small letters"),
                feil("a characteristic in two ways", DATA.replace("  tilstand { id: \"ny\"", """
                          kjennetegn { id: "svar-ja" dokument: "stillas.henvisning.v1.SvarPaaHenvisning" der { felt: "avslag" satt: true } }
                          tilstand { id: "ny\""""), 21, "the characteristic svar-ja is written twice"),
                feil("a characteristic of nothing", uten("der \\{ felt: \"tiltak\" satt: true }"), 20, "the characteristic svar-ja asks for nothing"),
                feil("a state by a name with capitals", DATA.replace("id: \"ny\"", "id: \"Ny\""), 21, "the state Ny lacks a name of small letters"),
                feil("a state without title", uten("tittel: \"Ny\""), 21, "the state ny lacks a name of small letters, digits and hyphens, or its title"),
                feil("a state twice", DATA.replace("  tilstand { id: \"inne\"", "  tilstand { id: \"ny\" tittel: \"Ny\" " + KILDE
                        + " }\n  tilstand { id: \"inne\""), 22, "the state ny is written twice"),
                feil("a state without source", DATA.replace("tittel: \"Ny\" " + KILDE, "tittel: \"Ny\""), 21, "the state ny lacks its source"),
                feil("a transition from nowhere", DATA.replace("fra: \"ny\" til", "til"), 23, "the transition to inne comes from nowhere"),
                feil("a transition by nothing", DATA.replace("laget svarer ja", ""), 23, "the transition to inne does not say what happens"),
                feil("a transition without source", DATA.replace("kjennetegn: \"svar-ja\" " + KILDE, "kjennetegn: \"svar-ja\""), 23,
                        "the transition to inne lacks its source"),
                feil("a transition by no characteristic", DATA.replace("kjennetegn: \"svar-ja\"", "kjennetegn: \"svar-nei\""), 23,
                        "the transition to inne asks for svar-nei, which is no characteristic"),
                feil("a transition by a characteristic of another document", DATA.replace(OVERGANG,
                        "utvalg { dokument: \"stillas.dialog.v1.Dialogmelding\""), 23,
                        "the transition to inne asks for svar-ja, which is of another document type"),
                feil("a rule that no state lets pass", DATA.replace("i: \"inne\"", ""), 29, "rule LAG-2 lets the message pass in no state"));
    }

    static Stream<Arguments> rollerFristerOgSpoersmaal() {
        return Stream.of(
                feil("a role without name", DATA.replace("rolle: \"leder\"", "rolle: \"\""), 19, "lacks its name or what it does"),
                feil("a role that does nothing", DATA.replace("\"Leder.\"", "\"\""), 19, "the role leder lacks its name or what it does"),
                feil("a role without source", DATA.replace("v1.Henvisning\" " + KILDE, "v1.Henvisning\""), 19, "the role leder lacks its source"),
                feil("a wait for a human of a role that is none", DATA.replace("avtale: AVTALETYPE_ANNEN", "menneske: \"rektor\""), 6,
                        "rule LAG-1 names the role rektor, which the model does not have"),
                feil("a deadline of no words", DATA.replace("Svar innen ti virkedager.", ""), 27,
                        "the deadline DL-HENV does not say what is due when"),
                feil("a deadline without source", DATA.replace("virkedager.\" " + KILDE, "virkedager.\""), 27, "the deadline DL-HENV lacks its source"),
                feil("a deadline of no row, told by its words", uten("frist: \"DL-HENV\""), 27,
                        "the deadline «Svar innen ti virkedager.» needs either a row of the deadlines or the reason"),
                feil("a deadline of a row and with a reason why not", DATA.replace("frist: \"DL-HENV\"", "frist: \"DL-HENV\" uten_klokke: \"Nei.\""), 27,
                        "the deadline DL-HENV needs either a row of the deadlines or the reason"),
                feil("a question by a name with a space", DATA.replace("lag-spm", "lag spm"), 28,
                        "the question lag spm has an id that cannot stand in a setting's name"),
                feil("a question without words", DATA.replace("\"Hva?\"", "\"\""), 28, "the question lag-spm lacks its text"),
                feil("a question without what is done meanwhile", DATA.replace("\"Ja.\"", "\"\""), 28, "the question lag-spm lacks its text"),
                feil("a question that the file answers", DATA.replace("imens:", "valgt: \"ja\" imens:"), 28, "the question lag-spm is answered in the file"),
                feil("a question with the same answer twice", DATA.replace("svar { id: \"nei\"", "svar { id: \"ja\""), 28,
                        "the question lag-spm has the same answer twice"),
                feil("a question with answers and a reason not to have any", DATA.replace("imens:", "ingen_bryter: \"Nei.\" imens:"), 28,
                        "the question lag-spm needs either two answers or the reason"),
                feil("a question without source", DATA.replace("tekst: \"Nei\" } " + KILDE, "tekst: \"Nei\" }"), 28,
                        "the question lag-spm lacks its source"),
                feil("a source that names no document", DATA.replace("tekst: \"Nei\" } " + KILDE, "tekst: \"Nei\" } kilde { sted: \"L3\" }"), 28,
                        "the question lag-spm lacks its source"));
    }

    static Stream<Arguments> poster() {
        return Stream.of(
                feil("no report", DATA.replace("rapport: \"rapport\"", ""), 36, "lacks its report, id, kind or what it is"),
                feil("no id", DATA.replace("id: \"F-1\"", ""), 36, "lacks its report, id, kind or what it is"),
                feil("no kind", DATA.replace("slag: POSTSLAG_FLYT", ""), 36, "lacks its report, id, kind or what it is"),
                feil("nothing that it is", DATA.replace("hva: \"Fra A til B\"", ""), 36, "lacks its report, id, kind or what it is"),
                feil("no model", DATA.replace("modell: \"laget\" regel", "regel"), 36, "rapport F-1 belongs to no model"),
                feil("a model that is none", DATA.replace("modell: \"laget\" regel", "modell: \"andre\" regel"), 36,
                        "rapport F-1 belongs to andre, which is no model"),
                feil("a document that is none", DATA.replace("regel: \"LAG-1\" }", "dokument: \"stillas.Ja\" }"), 36,
                        "rapport F-1 is carried by stillas.Ja, which is no document type"),
                feil("a deadline that is none", DATA.replace("regel: \"LAG-1\" }", "frist: \"DL-INGEN\" }"), 36,
                        "rapport F-1 is carried by DL-INGEN, which is no deadline that something starts"),
                feil("a state that is none", DATA.replace("regel: \"LAG-1\" }", "tilstand: \"laget/ute\" }"), 36,
                        "rapport F-1 is carried by laget/ute, which is no state of a model"),
                feil("the same line twice", DATA + DATA.substring(DATA.indexOf("post {")), 37, "rapport F-1 is written twice"));
    }

    /** A model that denies these messages to its team for want of this. */
    private static String nekter(String avsender, String mangel, String vilkaar) {
        return Modelltekst.som("avvisning { aarsak: AARSAK_MAALGRUPPE mangel: " + mangel + " }").replace("avsender: ETAT_BVT\n", avsender + "\n")
                .replace("barn.alder_kjent && avsender.etat == Etat.ETAT_BVT", vilkaar);
    }

    private static String alleEtater() {
        return Arrays.stream(Etat.values()).filter(e -> e != Etat.ETAT_UNSPECIFIED && e != Etat.UNRECOGNIZED).map(e -> "avsender: " + e)
                .collect(Collectors.joining(" "));
    }

    static Stream<Arguments> ingen() {
        String ingen = "model laget lets nobody in: LAG-1";
        return Stream.of(
                feil("no age", nekter("enhver_avsender: true", "MANGEL_MAALGRUPPE", "barn.alder < 12 || barn.alder >= 12"), 1, ingen),
                feil("nobody who may refer", nekter("enhver_avsender: true", "MANGEL_FULLMAKT", ""), 1, ingen),
                feil("no kind of sender, each by its name", nekter(alleEtater(), "MANGEL_FULLMAKT", ""), 1, ingen),
                feil("no kind of sender, by the condition", nekter("enhver_avsender: true", "MANGEL_FULLMAKT",
                        "avsender.etat == Etat.ETAT_BVT || avsender.etat != Etat.ETAT_BVT"), 1, ingen),
                feil("no care situation", nekter("enhver_avsender: true", "MANGEL_MAALGRUPPE", "barn.omsorg <= " + SISTE_OMSORG), 1, ingen));
    }

    static Stream<Arguments> noen() {
        return Stream.of(
                argumentSet("some ages", nekter("enhver_avsender: true", "MANGEL_MAALGRUPPE", "barn.alder < 12 || barn.alder >= 13")),
                argumentSet("one kind of sender", nekter("enhver_avsender: true", "MANGEL_FULLMAKT", "avsender.etat != Etat.ETAT_BVT")),
                argumentSet("all but one kind of sender", nekter("avsender: ETAT_BVT", "MANGEL_FULLMAKT", "")),
                argumentSet("one care situation", nekter("enhver_avsender: true", "MANGEL_MAALGRUPPE", "barn.omsorg < " + SISTE_OMSORG)),
                argumentSet("those with an agreement", nekter("enhver_avsender: true", "MANGEL_AVTALE", "")),
                argumentSet("other kommuner", nekter("enhver_avsender: true kommune: \"3205\"", "MANGEL_FULLMAKT", "")),
                argumentSet("by another answer", DATA.replace("tilstand { i: \"inne\" }", "avvisning { aarsak: AARSAK_MAALGRUPPE mangel: MANGEL_FULLMAKT }")
                        .replace("avsender_team: \"laget\" enhver_mottaker: true }\n    avvisning", "enhver_avsender: true mottaker_team: \"laget\" }\n    avvisning")),
                argumentSet("to another team", nekter("enhver_avsender: true", "MANGEL_FULLMAKT", "").replace("mottaker_team: \"laget\"", "enhver_mottaker: true")));
    }

    @ParameterizedTest
    @MethodSource("noen")
    void a_model_that_somebody_can_be_sent_to_is_read(String tekst) {
        assertThat(Modelltekst.feil(tekst)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource({"ingen", "modellen", "utvalget", "virkningen", "kjennetegnOgTilstander", "rollerFristerOgSpoersmaal", "poster"})
    void what_a_model_lacks_is_told_with_file_line_and_reason(String tekst, int linje, String grunn) {
        assertThat(Modelltekst.feil(tekst)).extracting(Fault::toString)
                .anyMatch(f -> f.startsWith(Modelltekst.FIL + ":" + linje + ": ") && f.contains(grunn));
    }

    static Stream<Arguments> uvanlig() {
        return Stream.of(
                argumentSet("as it is", DATA),
                argumentSet("in force for a day", MODELL.replace("versjon:", "gyldig { fra: \"2026-02-01\" til: \"2026-02-01\" } versjon:")),
                argumentSet("documents by name and by group", MODELL.replace("mottaker_team", "gruppe: DOKUMENTGRUPPE_DIALOG mottaker_team")),
                argumentSet("senders by kind and by team", MODELL.replace("mottaker_team", "avsender_team: \"laget\" mottaker_team")),
                argumentSet("receivers by kind and by team", MODELL.replace("mottaker_team", "mottaker: ETAT_BUP mottaker_team")),
                argumentSet("in a kommune", MODELL.replace("mottaker_team", "kommune: \"3205\" mottaker_team")),
                argumentSet("a wait for a document", Modelltekst.som("venting { dokument: \"stillas.dialog.v1.Dialogmelding\" }")),
                argumentSet("a human of any role, where the model names none", Modelltekst.som("venting { menneske: \"rektor\" }")),
                argumentSet("a task", Modelltekst.som("oppgave { hos: SIDE_AVSENDER rolle: \"rektor\" tekst: \"Se.\" }")),
                argumentSet("a question with a reason why there is nothing to choose", DATA.replace(
                        "svar { id: \"ja\" tekst: \"Ja\" } svar { id: \"nei\" tekst: \"Nei\" }", "ingen_bryter: \"Nei.\"")
                        .replace("naar { spoersmaal: \"lag-spm\" svar: \"ja\" }", "")),
                argumentSet("a deadline with a reason why no clock runs", DATA.replace("frist: \"DL-HENV\"", "uten_klokke: \"Et mål.\"")),
                argumentSet("what is asked is a characteristic and a state that the model has", DATA.replace("barn.alder_kjent &&",
                        "'svar-ja' in dokument.sier && tilstand == 'inne' &&")),
                argumentSet("states that are reached in another order than they are written", DATA.replace("  overgang {\n",
                        "  tilstand { id: \"ute\" tittel: \"Ute\" " + KILDE + " }\n  overgang { fra: \"inne\" til: \"ute\" hendelse: \"slutt\" uten_melding: \"Muntlig.\" "
                                + KILDE + " }\n  overgang {\n")),
                argumentSet("a line that says why nothing carries it", DATA.replace("regel: \"LAG-1\" }", "uten: \"Muntlig.\" }")),
                argumentSet("a line that a service carries", DATA.replace("regel: \"LAG-1\" }", "tjeneste: \"skole\" }")),
                argumentSet("a line that a document carries", DATA.replace("regel: \"LAG-1\" }", "dokument: \"stillas.dialog.v1.Dialogmelding\" }")),
                argumentSet("a line that a state carries", DATA.replace("regel: \"LAG-1\" }", "tilstand: \"laget/inne\" }")),
                argumentSet("a line that a deadline carries", DATA.replace("regel: \"LAG-1\" }", "frist: \"DL-HENV\" }")),
                argumentSet("one id of two reports", DATA + DATA.substring(DATA.indexOf("post {")).replace("\"rapport\"", "\"andre\"")));
    }

    @ParameterizedTest
    @MethodSource("uvanlig")
    void what_is_unusual_and_not_wrong_is_read(String tekst) {
        assertThat(Modelltekst.feil(tekst)).isEmpty();
    }
}
