package no.stillas.hub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change of rules flips, on the command line. */
class DecisionDiffTest {
    private static final Path LOV = Path.of("src", "main", "resources", "rules", "law");

    @TempDir
    private Path mappe;

    private final StringWriter ut = new StringWriter();

    private int kjoer(String... valg) {
        return Stillas.kommando().setOut(new PrintWriter(ut)).setErr(new PrintWriter(ut)).execute(valg);
    }

    private void kopi(String fil, String fra, String til) throws IOException {
        try (var filer = Files.newDirectoryStream(LOV, "*.textproto")) {
            for (var en : filer) {
                var tekst = Files.readString(en);
                Files.writeString(mappe.resolve(en.getFileName()),
                        en.getFileName().toString().equals(fil) ? tekst.replaceFirst(fra, til) : tekst);
            }
        }
    }

    @Test
    void a_rule_that_no_longer_asks_for_consent_is_shown_where_it_flips_an_answer() throws IOException {
        kopi("skole.textproto", "(id: \"E05\"[\\s\\S]*?)BESLUTNING_CONSENT([\\s\\S]*?)GRUNNLAG_FVL13A1", "$1BESLUTNING_PERMIT$2GRUNNLAG_OPPL25_1_2");
        assertThat(kjoer("decision-diff", mappe.toString())).isEqualTo(3);
        assertThat(ut.toString()).contains("ikke tillatt -> tillatt: ", "SKO -> PPT, REFERRAL, EDU om BARN, OPPL25_1_2: ", "-> tillatt (E05) i ");
    }

    @Test
    void the_same_rules_flip_nothing_and_rules_that_cannot_be_read_are_told_with_file_and_line() throws IOException {
        kopi("", "", "");
        assertThat(kjoer("decision-diff", mappe.toString())).isZero();
        assertThat(ut.toString()).contains("Ingen avgjørelse snur.");
        kopi("skole.textproto", "KATEGORI_EDU", "KATEGORI_FINNES_IKKE");
        assertThat(kjoer("decision-diff", mappe.toString())).isEqualTo(1);
        assertThat(ut.toString()).contains("skole.textproto:");
    }

    @Test
    void an_answer_to_an_open_question_is_shown_by_what_it_flips() {
        assertThat(kjoer("decision-diff", "--svar", "fritak-overfor-domstolen=attestert")).isEqualTo(3);
        assertThat(ut.toString()).contains("venter på et menneske -> tillatt: ", "BVT -> DOM");
    }

    @Test
    void an_answer_that_is_none_is_told_and_neither_folder_nor_answer_is_a_wrong_command() {
        assertThat(kjoer("decision-diff", "--svar", "fritak-overfor-domstolen=kanskje")).isEqualTo(1);
        assertThat(ut.toString()).contains("stillas.rules.answers.fritak-overfor-domstolen=kanskje: the question has no such answer");
        assertThat(kjoer("decision-diff")).isEqualTo(2);
    }
}
