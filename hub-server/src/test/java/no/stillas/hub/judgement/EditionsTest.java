package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import org.junit.jupiter.api.Test;

/** Whose paragraph and whose words are cited, on rules as few as can show it. */
class EditionsTest {
    private static Editions utgaver(RuleBook bok) {
        return new Editions(bok, LocalDate.of(2026, 3, 2).toEpochDay(), Etat.ETAT_BVT);
    }

    private static RuleBook bok(String grunnlag, String regel) {
        return RuleBook.load(List.of(new RuleSource("grunnlag.textproto", grunnlag), new RuleSource("regler.textproto", regel)));
    }

    private static String sitat(RuleBook bok) {
        return Texts.paragraf(utgaver(bok).kilde(bok.regel("X1").orElseThrow(), Grunnlag.GRUNNLAG_BVL13_1_3));
    }

    @Test
    void a_rule_on_one_ground_is_cited_by_its_own_paragraph_and_one_on_several_by_that_of_the_ground_that_decided() {
        String regel = Regeltekst.REGEL.replace("\"§ 13-1\"", "\"§ 13-1 tredje ledd\"");
        assertThat(sitat(bok(Regeltekst.GRUNNLAG, regel))).isEqualTo("barnevernsloven § 13-1 tredje ledd");
        assertThat(sitat(bok(Regeltekst.GRUNNLAG, regel.replace("GRUNNLAG_BVL13_1_3", "[GRUNNLAG_BVL13_1_3, GRUNNLAG_BVL16_3]"))))
                .isEqualTo("barnevernsloven § 13-1");
    }

    @Test
    void a_version_of_a_ground_that_has_no_words_of_its_own_leaves_the_words_of_the_ground() {
        String utgave = "  utgave { kilde { lov: \"barnevernsloven\" paragraf: \"§ 13-1 a\" versjon: \"2026\" } %s }\n  tekst:";
        assertThat(tekst(utgave.formatted(""))).isEqualTo("Nødvendig.");
        assertThat(tekst(utgave.formatted("tekst: \"Trengs.\""))).isEqualTo("Trengs.");
    }

    private static String tekst(String utgave) {
        return utgaver(bok(Regeltekst.GRUNNLAG.replaceFirst("  tekst:", utgave), Regeltekst.REGEL)).tekst(Grunnlag.GRUNNLAG_BVL13_1_3);
    }
}
