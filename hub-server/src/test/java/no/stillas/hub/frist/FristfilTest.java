package no.stillas.hub.frist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import no.stillas.hub.judgement.RuleFault;
import no.stillas.hub.judgement.RuleSource;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.regelverk.v1.Frist;
import no.stillas.proto.regelverk.v1.Frist.OpphavCase;
import no.stillas.proto.regelverk.v1.Fristart;
import no.stillas.proto.regelverk.v1.Fristpart;
import no.stillas.proto.regelverk.v1.Friststart;
import no.stillas.proto.regelverk.v1.Kilde;
import no.stillas.proto.regelverk.v1.Svarvirkning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Deadlines as data: all of the law's are there, and a file that does not hold stops the start. */
final class FristfilTest {
    private static final String FRIST = """
            frist {
              id: "DL-X"
              tekst: "Svar skal gis."
              art: FRISTART_PLIKT
              lov { lov: "barnevernsloven" paragraf: "§ 13-3" versjon: "2026" }
              start { dokument: "stillas.bekymring.v1.Bekymringsmelding" ved: FRISTHENDELSE_MOTTATT }
              stopp { dokument: "stillas.bekymring.v1.Tilbakemelding" der { felt: "undersoekelse" satt: true } }
              lengde { uker: 3 }
              skylder: FRISTPART_MOTTAKER
              varsel { part: FRISTPART_MOTTAKER tekst: "Svar nå." }
            }
            """;

    private static Fristbok les(String tekst) {
        return Fristbok.les(List.of(new RuleSource("frister.textproto", tekst)));
    }

    private static Frist frist(String id) {
        return Fristbok.innebygd(Set.of(Svarvirkning.SVARVIRKNING_PARAGRAF_8_7_I_KRAFT)).frist(id).orElseThrow();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/law/deadline-rows.tsv", delimiter = '\t')
    void every_deadline_of_the_rulebook_is_started_owed_and_told_of_as_it_says(String id, String lov, String start, String skylder, String varsles) {
        Frist frist = frist(id);
        assertThat(kilde(frist)).startsWith(lov);
        if (start.equals("-")) {
            assertThat(frist.getStartList()).isEmpty();
            assertThat(frist.getEier()).isEqualTo(skylder);
        } else {
            assertThat(frist.getStartList()).extracting(FristfilTest::start).contains(start);
            assertThat(skyldnere(frist)).contains(skylder.split(" "));
        }
        assertThat(frist.getVarselList()).extracting(v -> v.getPart() == frist.getSkylder() ? "skyldner" : "motpart")
                .containsExactlyInAnyOrder(varsles.equals("-") ? new String[0] : varsles.split(" "));
    }

    private static String kilde(Frist frist) {
        Kilde kilde = frist.hasLov() ? frist.getLov() : frist.getInnstilling().getPlikt();
        return kilde.getLov().isEmpty() ? "uten lov" : kilde.getLov() + " " + kilde.getParagraf();
    }

    private static String start(Friststart s) {
        if (s.getAlder() > 0) {
            return "fyller " + s.getAlder();
        }
        String ved = s.getVed().name().substring("FRISTHENDELSE_".length()).toLowerCase(Locale.ROOT).replace('_', ' ');
        return s.getDokument().isEmpty() ? ved : s.getDokument().substring(s.getDokument().lastIndexOf('.') + 1) + " " + ved
                + (Set.of("fattet", "avgjort").contains(s.getFraFelt()) ? " fra vedtaket" : "");
    }

    /** The side that owes it, and the kinds of agency that this can be. */
    private static List<String> skyldnere(Frist frist) {
        Friststart start = frist.getStart(0);
        List<Etat> etater = frist.getSkylder() == Fristpart.FRISTPART_MOTTAKER ? start.getMottakerList() : start.getAvsenderList();
        return Stream.concat(Stream.of(frist.getSkylder().name().substring("FRISTPART_".length()).toLowerCase(Locale.ROOT)),
                etater.stream().map(e -> e.name().substring("ETAT_".length()))).toList();
    }

    @ParameterizedTest
    @EnumSource(value = Etat.class, names = {"ETAT_PSK", "ETAT_SFO", "ETAT_BUF", "ETAT_BVI", "ETAT_THK", "ETAT_BHN", "ETAT_STF",
            "ETAT_KOE", "ETAT_BKO", "ETAT_TAL", "ETAT_MEO", "ETAT_BVT", "ETAT_PRL", "ETAT_BHG", "ETAT_AMK"})
    void whoever_has_the_duty_to_report_is_told_whether_an_undersoekelse_is_opened(Etat melder) {
        assertThat(meldere("DL-FB1.UNDERSOEKELSE")).contains(melder);
    }

    @Test
    void a_private_melder_gets_a_receipt_and_no_more() {
        assertThat(meldere("DL-FB1.UNDERSOEKELSE")).doesNotContain(Etat.ETAT_MEP, Etat.ETAT_PAR, Etat.ETAT_BAR, Etat.ETAT_FOS);
        assertThat(meldere("DL-FB1")).as("any sender").isEmpty();
    }

    private static List<Etat> meldere(String id) {
        return frist(id).getStart(0).getAvsenderList();
    }

    @Test
    void a_row_that_no_message_starts_says_why_and_a_setting_is_not_law() {
        assertThat(Fristbok.innebygd(Set.of(Svarvirkning.SVARVIRKNING_PARAGRAF_8_7_I_KRAFT)).alle()).allSatisfy(f -> {
            assertThat(f.getStartCount() == 0).as(f.getId()).isEqualTo(!f.getUtenStart().isEmpty());
            assertThat(f.getTekst()).endsWith(".");
            if (f.getId().startsWith("INN-")) {
                assertThat(f.getOpphavCase()).isEqualTo(OpphavCase.INNSTILLING);
            }
        });
    }

    @Test
    void complaint_and_court_deadlines_move_and_barnevernets_own_do_not() {
        assertThat(Fristbok.innebygd(Set.of(Svarvirkning.SVARVIRKNING_PARAGRAF_8_7_I_KRAFT)).alle().stream().filter(Frist::getFlyttesTilVirkedag).map(Frist::getId))
                .containsExactlyInAnyOrder("DL-COURT", "DL-KLAGE", "DL-KLAGE.PBRL", "DL-PALEGG-KLAGE", "DL-6-5");
        assertThat(Fristbok.innebygd(Set.of(Svarvirkning.SVARVIRKNING_PARAGRAF_8_7_I_KRAFT)).alle().stream().filter(Frist::getFlyttesTilVirkedag).map(Frist::getArt))
                .containsOnly(Fristart.FRISTART_RETT);
    }

    @Test
    void a_good_file_is_read() {
        assertThat(les(FRIST).alle()).hasSize(1);
    }

    static Stream<Arguments> feil() {
        return Stream.of(
                argumentSet("unknown word", FRIST.replace("FRISTART_PLIKT", "FRISTART_KRAV"), 4, "FRISTART_KRAV"),
                argumentSet("unknown document type", FRIST.replace("v1.Bekymringsmelding", "v1.Bekymring"), 1, "no document type"),
                argumentSet("unknown answer", FRIST.replace("v1.Tilbakemelding", "v1.Svar"), 1, "no document type"),
                argumentSet("unknown field", FRIST.replace("undersoekelse", "undersoekt"), 1, "does not have"),
                argumentSet("unknown value", FRIST.replace("satt: true", "verdi: \"JA\""), 1, "no value of"),
                argumentSet("no trigger", FRIST.replaceFirst("  start .*\n", ""), 1, "nothing that starts it"),
                argumentSet("missing source", FRIST.replace("paragraf: \"§ 13-3\"", ""), 1, "lacks its source"),
                argumentSet("no origin", FRIST.replaceFirst("  lov .*\n", ""), 1, "lacks its source"),
                argumentSet("a setting without a name", FRIST.replaceFirst("  lov .*\n",
                        "  innstilling { kilde: \"design\" }\n"), 1, "without a name"),
                argumentSet("no length", FRIST.replaceFirst("  lengde .*\n", ""), 1, "has no length"),
                argumentSet("both a length and none", FRIST.replace("  lengde", "  uten_lengde: \"Ingen.\"\n  lengde"), 1, "says that it has none"),
                argumentSet("no trigger and nobody who holds it", FRIST.replaceFirst("  start .*\n", "  uten_start: \"Utenfor.\"\n"), 1,
                        "holds what starts it"),
                argumentSet("no length in a step", FRIST.replace("uker: 3", "uker: 0"), 1, "step of no length"),
                argumentSet("nobody owes it", FRIST.replaceFirst("  skylder.*\n", ""), 1, "who owes it"),
                argumentSet("nobody is told", FRIST.replaceFirst("  varsel .*\n", ""), 1, "tells nobody"),
                argumentSet("nothing settles it", FRIST.replaceFirst("  stopp .*\n", ""), 1, "settled by nothing"),
                argumentSet("a written time at receipt", FRIST.replace("_MOTTATT", "_MOTTATT fra_felt: \"sett\""), 1, "both at receipt"),
                argumentSet("a date that is none", FRIST.replace("  lengde", "  gyldig { fra: \"2026-02-30\" }\n  lengde"), 1, "a date that is none"),
                argumentSet("a deadline that is none", FRIST.replace("_MOTTATT", "_MOTTATT ikke_mens: \"DL-Y\""), 1, "DL-Y, which is no deadline"),
                argumentSet("duplicate id", FRIST + FRIST, 12, "is written twice, first at frister.textproto:1"),
                argumentSet("a signature that is none", """
                        myndighet {
                          id: "M"
                          dokument: "stillas.vedtak.v1.Akuttvedtak"
                          felt: "underskriver.kompetanse"
                          verdi: "KOMPETANSE_KONGEN"
                          kilde { lov: "l" paragraf: "§" versjon: "v" }
                          tekst: "Nei."
                        }
                        """, 1, "KOMPETANSE_KONGEN"));
    }

    @ParameterizedTest
    @MethodSource("feil")
    void a_wrong_file_is_refused_with_file_line_and_reason(String tekst, int linje, String grunn) {
        assertThatExceptionOfType(RuleFault.class).isThrownBy(() -> les(tekst)).satisfies(e ->
                assertThat(e.faults()).anySatisfy(f -> {
                    assertThat(f.fil()).isEqualTo("frister.textproto");
                    assertThat(f.linje()).isEqualTo(linje);
                    assertThat(f.grunn()).contains(grunn);
                }));
    }
}
