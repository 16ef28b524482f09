package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a rule or a ground must say before anything is judged by it, and what it may leave out. */
class RuleGapsTest {
    static Stream<Arguments> mangler() {
        return Stream.of(
                argumentSet("no id", Regeltekst.REGEL.replace("X1", ""), "a rule has no id"),
                argumentSet("no decision", Regeltekst.uten("beslutning"), "decides nothing"),
                argumentSet("nobody it speaks of", Regeltekst.uten("krets"), "does not say of whom it speaks"),
                argumentSet("no sender", Regeltekst.uten("avsender"), "names no sender"),
                argumentSet("no receiver", Regeltekst.uten("mottaker"), "names no receiver"),
                argumentSet("no category", Regeltekst.uten("kategori"), "names no category"),
                argumentSet("no purpose", Regeltekst.uten("formaal"), "names no purpose"),
                argumentSet("some and any sender", Regeltekst.med("enhver_avsender: true"), "both some and any sender"),
                argumentSet("some and any receiver", Regeltekst.med("enhver_mottaker: true"), "both some and any receiver"),
                argumentSet("some and any category", Regeltekst.med("enhver_kategori: true"), "both some and any category"),
                argumentSet("some and any purpose", Regeltekst.med("ethvert_formaal: true"), "both some and any purpose"),
                argumentSet("no act", Regeltekst.REGEL.replace("lov: \"barnevernsloven\" ", ""), "lacks its source"),
                argumentSet("no version", Regeltekst.REGEL.replace(" versjon: \"2026\"", ""), "lacks its source"),
                argumentSet("no word to the sender", Regeltekst.REGEL.replace("avsender: \"a\"", ""), "lacks a wording"),
                argumentSet("no word to the auditor", Regeltekst.REGEL.replace("revisor: \"b\"", ""), "lacks a wording"),
                argumentSet("what is no ground", Regeltekst.SAMARBEID + Regeltekst.REGEL.replace("BVL13_1_3", "SAMARBEID"), "which is not a ground"),
                argumentSet("any category on no ground", Regeltekst.uten("grunnlag").replace("kategori: KATEGORI_BVN",
                        "enhver_kategori: true"), "on no ground"),
                argumentSet("one who is named and one who is counted, on no ground", Regeltekst.uten("grunnlag")
                        .replace("KATEGORI_BVN", "[KATEGORI_STA, KATEGORI_BVN]"), "on no ground"),
                argumentSet("no stricter than before", Regeltekst.med("skjerping { naar { krever: FAKTUM_FOSTERHJEM }"
                        + " beslutning: BESLUTNING_PERMIT }"), "which is not stricter"),
                argumentSet("stricter where it cannot be", Regeltekst.med("skjerping { naar { krever: FAKTUM_FOSTERHJEM"
                        + " utelukker: FAKTUM_FOSTERHJEM } beslutning: BESLUTNING_REVIEW }"), "can never become stricter"),
                argumentSet("a mark without words", Regeltekst.med("merknad { naar { krever: FAKTUM_FOSTERHJEM } }"),
                        "the rule X1 has a mark without a text"),
                argumentSet("a mark that cannot be", Regeltekst.med("merknad { tekst: \"t\" naar { krever: FAKTUM_FOSTERHJEM"
                        + " utelukker: FAKTUM_FOSTERHJEM } }"), "the rule X1 can never be marked: what it requires it also excludes"),
                argumentSet("no age between", Regeltekst.med("vilkaar { fra_alder: 12 under_alder: 12 }"), "no age is from 12 and under 12"),
                argumentSet("required and to be false", Regeltekst.med("vilkaar { krever: FAKTUM_FOSTERHJEM avklart_nei: FAKTUM_FOSTERHJEM }"),
                        "what it requires must also be false"),
                argumentSet("required of the person and excluded", Regeltekst.med("vilkaar { person_krever: PERSONFAKTUM_DOED"
                        + " person_utelukker: PERSONFAKTUM_DOED }"), "of the person it also excludes"),
                argumentSet("required of the person and to be false", Regeltekst.med("vilkaar { person_krever: PERSONFAKTUM_DOED"
                        + " person_avklart_nei: PERSONFAKTUM_DOED }"), "of the person must also be false"),
                argumentSet("a sender who is and is not", Regeltekst.med("vilkaar { avsender_er: EGENSKAP_PRIVAT avsender_er_ikke:"
                        + " EGENSKAP_PRIVAT }"), "the sender must be and not be"),
                argumentSet("a receiver who is and is not", Regeltekst.med("vilkaar { mottaker_er: EGENSKAP_PRIVAT mottaker_er_ikke:"
                        + " EGENSKAP_PRIVAT }"), "the receiver must be and not be"),
                argumentSet("every care situation excluded", Regeltekst.med("vilkaar { omsorg: OMSORGSSTATUS_HJEMME ikke_omsorg:"
                        + " OMSORGSSTATUS_HJEMME }"), "every care situation that it names"),
                argumentSet("a ground twice", Regeltekst.SAMARBEID + Regeltekst.SAMARBEID + Regeltekst.REGEL, "SAMARBEID is written twice"),
                argumentSet("a ground of no kind", Regeltekst.SAMARBEID.replaceFirst("  art.*\\n", "") + Regeltekst.REGEL, "SAMARBEID has no kind"),
                argumentSet("a ground that does not say which", Regeltekst.SAMARBEID.replaceFirst("  grunnlag.*\\n", "") + Regeltekst.REGEL,
                        "does not say which ground it is"),
                argumentSet("a fact that is not stated", Regeltekst.med("vilkaar { krever: FAKTUM_UNSPECIFIED }"),
                        "lists FAKTUM_UNSPECIFIED in krever, which says nothing"),
                argumentSet("a ground for nobody who is stated", Regeltekst.SAMARBEID.replace("enhver: true", "kan_paaberopes_av: ETAT_UNSPECIFIED")
                        + Regeltekst.REGEL, "lists ETAT_UNSPECIFIED in kan_paaberopes_av, which says nothing"),
                argumentSet("a right where no other rule speaks", Regeltekst.med("bare_ellers: true"),
                        "the rule X1 speaks only where no other rule does, and is no denial"),
                argumentSet("a ground without words", Regeltekst.SAMARBEID.replaceFirst("  tekst.*\\n", "") + Regeltekst.REGEL,
                        "SAMARBEID has no wording"),
                argumentSet("a ground without source", Regeltekst.SAMARBEID.replaceFirst("  kilde.*\\n", "") + Regeltekst.REGEL,
                        "the ground GRUNNLAG_SAMARBEID lacks its source"),
                argumentSet("a ground that ends before it begins", Regeltekst.SAMARBEID.replace("enhver: true",
                        "enhver: true gyldig { fra: \"2026-02-01\" til: \"2026-01-01\" }") + Regeltekst.REGEL,
                        "the ground GRUNNLAG_SAMARBEID ends (2026-01-01) before it begins (2026-02-01)"));
    }

    @ParameterizedTest
    @MethodSource("mangler")
    void what_a_rule_or_a_ground_lacks_is_told(String tekst, String grunn) {
        assertThat(Regeltekst.grunner(tekst)).anyMatch(g -> g.contains(grunn));
    }

    static Stream<Arguments> uvanlig() {
        String annen = Regeltekst.REGEL.replace("X1", "X2").replace("_PERMIT", "_REVIEW");
        return Stream.of(
                argumentSet("in force for a day", Regeltekst.med("gyldig { fra: \"2026-02-01\" til: \"2026-02-01\" }")),
                argumentSet("for one year of age", Regeltekst.med("vilkaar { fra_alder: 12 under_alder: 13 }")),
                argumentSet("what is nobody's, on no ground", Regeltekst.uten("grunnlag")
                        .replace("KATEGORI_BVN", "[KATEGORI_STA, KATEGORI_AGR, KATEGORI_ANO]")),
                argumentSet("a denial on no ground", Regeltekst.uten("grunnlag").replace("_PERMIT", "_DENY")),
                argumentSet("stricter under a condition", Regeltekst.med("skjerping { naar { krever: FAKTUM_FOSTERHJEM }"
                        + " beslutning: BESLUTNING_REVIEW }")),
                argumentSet("marked under a condition", Regeltekst.med("merknad { tekst: \"t\" naar { krever: FAKTUM_FOSTERHJEM } }")),
                argumentSet("a ground of any sender", Regeltekst.SAMARBEID.replace("IKKE_GRUNNLAG", "RETT")
                        + Regeltekst.REGEL.replace("BVL13_1_3", "SAMARBEID").replace("ETAT_BVT", "ETAT_NAVK")),
                argumentSet("one ground of two that its sender may invoke", Regeltekst.SAMARBEID.replace("IKKE_GRUNNLAG", "RETT")
                        + Regeltekst.REGEL.replace("GRUNNLAG_BVL13_1_3", "[GRUNNLAG_BVL13_1_3, GRUNNLAG_SAMARBEID]")
                                .replace("ETAT_BVT", "ETAT_NAVK")),
                argumentSet("any sender", Regeltekst.REGEL.replace("avsender: ETAT_BVT", "enhver_avsender: true")),
                argumentSet("until the day on which its ground begins", Regeltekst.med("gyldig { til: \"2023-01-01\" }")),
                argumentSet("some care situations but for one", Regeltekst.med("vilkaar { omsorg: [OMSORGSSTATUS_HJEMME,"
                        + " OMSORGSSTATUS_AKUTT_4_2] ikke_omsorg: OMSORGSSTATUS_AKUTT_4_2 }")),
                argumentSet("another decision under other conditions", Regeltekst.REGEL + annen.replace("krets:",
                        "vilkaar { krever: FAKTUM_FOSTERHJEM }\n  krets:")),
                argumentSet("another decision about others", Regeltekst.REGEL + annen.replace("KRETS_BARNET", "KRETS_SOESKEN")),
                argumentSet("another decision afterwards", Regeltekst.med("gyldig { til: \"2026-01-01\" }") + annen.replace("krets:",
                        "gyldig { fra: \"2026-01-02\" }\n  krets:")),
                argumentSet("another decision on another ground", Regeltekst.REGEL + annen.replace("BVL13_1_3", "BVL16_3")),
                argumentSet("another decision of another sender", Regeltekst.REGEL + annen.replace("avsender: ETAT_BVT",
                        "enhver_avsender: true")),
                argumentSet("another decision for another receiver", Regeltekst.REGEL + annen.replace("ETAT_SKO", "ETAT_VGS")),
                argumentSet("another decision on another category", Regeltekst.REGEL + annen.replace("KATEGORI_BVN", "KATEGORI_DEC")),
                argumentSet("another decision for another purpose", Regeltekst.REGEL + annen.replace("FOLLOWUP", "COORD")),
                argumentSet("a denial where nothing else speaks", Regeltekst.REGEL + annen.replace("_REVIEW", "_DENY").replace("krets:",
                        "bare_ellers: true\n  krets:")),
                argumentSet("the same with more conditions before", Regeltekst.med("vilkaar { krever: FAKTUM_FOSTERHJEM }")
                        + Regeltekst.REGEL.replace("X1", "X2")),
                argumentSet("the same, wider before in one thing and narrower in another",
                        Regeltekst.REGEL.replace("ETAT_SKO", "[ETAT_SKO, ETAT_VGS]").replace("FOLLOWUP", "COORD")
                                + Regeltekst.REGEL.replace("X1", "X2")));
    }

    @ParameterizedTest
    @MethodSource("uvanlig")
    void what_is_unusual_and_not_wrong_is_read(String tekst) {
        assertThat(Regeltekst.grunner(tekst)).isEmpty();
    }
}
