package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that cannot both stand, and rules that only look so. */
class RuleConflictsTest {
    static Stream<Arguments> motsagt() {
        String annen = Regeltekst.REGEL.replace("X1", "X2").replace("_PERMIT", "_REVIEW");
        return Stream.of(
                argumentSet("a denial beside a right", Regeltekst.REGEL + annen.replace("_REVIEW", "_DENY"),
                        "the rule X2 contradicts X1"),
                argumentSet("on one ground in common", Regeltekst.REGEL.replace("GRUNNLAG_BVL13_1_3",
                        "[GRUNNLAG_BVL16_3, GRUNNLAG_BVL13_1_3]") + annen, "the rule X2 contradicts X1"),
                argumentSet("on a day in common", Regeltekst.med("gyldig { til: \"2026-01-02\" }") + annen.replace("krets:",
                        "gyldig { fra: \"2026-01-02\" }\n  krets:"), "the rule X2 contradicts X1"));
    }

    @ParameterizedTest
    @MethodSource("motsagt")
    void rules_that_say_different_things_of_the_same_are_refused_once(String tekst, String grunn) {
        assertThat(Regeltekst.grunner(tekst)).filteredOn(g -> g.contains("contradicts")).hasSize(1).allMatch(g -> g.contains(grunn));
    }

    /** What is nobody's passes on no ground. */
    private static String ingensak() {
        return Regeltekst.uten("grunnlag").replace("KATEGORI_BVN", "KATEGORI_STA");
    }

    static Stream<Arguments> skygger() {
        String like = Regeltekst.REGEL.replace("X1", "X2");
        String smal = Regeltekst.REGEL.replace("X1", "X0");
        return Stream.of(
                argumentSet("the same again", Regeltekst.REGEL + like, "X2 can never fire: X1 covers"),
                argumentSet("everybody before the child", Regeltekst.REGEL.replace("KRETS_BARNET", "KRETS_ALLE") + like,
                        "X2 can never fire: X1 covers"),
                argumentSet("all grounds of it and more", Regeltekst.REGEL.replace("GRUNNLAG_BVL13_1_3",
                        "[GRUNNLAG_BVL16_3, GRUNNLAG_BVL13_1_3]") + like, "X2 can never fire: X1 covers"),
                argumentSet("longer in force", Regeltekst.REGEL + like.replace("krets:",
                        "gyldig { fra: \"2026-01-01\" til: \"2026-01-31\" }\n  krets:"), "X2 can never fire: X1 covers"),
                argumentSet("stricter, on conditions of the other", Regeltekst.REGEL.replace("_PERMIT", "_REVIEW")
                        + like.replace("krets:", "vilkaar { krever: FAKTUM_FOSTERHJEM }\n  krets:"),
                        "X2 can never fire: X1 covers"),
                argumentSet("the same again, on no ground", ingensak() + ingensak().replace("X1", "X2"), "X2 can never fire: X1 covers"),
                argumentSet("written after, and stricter", like.replace("krets:",
                        "vilkaar { krever: FAKTUM_FOSTERHJEM }\n  krets:") + smal.replace("_PERMIT", "_REVIEW"),
                        "X2 can never fire: X0 covers"));
    }

    @ParameterizedTest
    @MethodSource("skygger")
    void a_rule_that_another_always_goes_before_is_refused(String tekst, String grunn) {
        assertThat(Regeltekst.grunner(tekst)).filteredOn(g -> g.contains("can never fire")).hasSize(1).allMatch(g -> g.contains(grunn));
    }

    static Stream<Arguments> skyggerIkke() {
        String like = Regeltekst.REGEL.replace("X1", "X2");
        return Stream.of(
                argumentSet("it is in force longer", Regeltekst.med("gyldig { fra: \"2026-01-01\" }") + like),
                argumentSet("it is in force until later", Regeltekst.med("gyldig { til: \"2026-01-01\" }") + like),
                argumentSet("it rests on another ground", Regeltekst.REGEL + like.replace("BVL13_1_3", "BVL16_3")),
                argumentSet("it rests on no ground", Regeltekst.REGEL.replace("KATEGORI_BVN", "KATEGORI_STA") + ingensak().replace("X1", "X2")),
                argumentSet("it rests on one ground more", Regeltekst.REGEL + like.replace("GRUNNLAG_BVL13_1_3",
                        "[GRUNNLAG_BVL13_1_3, GRUNNLAG_BVL16_3]")),
                argumentSet("it is about others too", Regeltekst.REGEL + like.replace("KRETS_BARNET", "KRETS_ALLE")),
                argumentSet("the other becomes stricter under a condition", Regeltekst.med("skjerping { naar { krever: FAKTUM_FOSTERHJEM }"
                        + " beslutning: BESLUTNING_REVIEW }") + like),
                argumentSet("it has another sender too", Regeltekst.REGEL + like.replace("ETAT_BVT", "[ETAT_BVT, ETAT_BHN]")),
                argumentSet("it has another receiver too", Regeltekst.REGEL + like.replace("ETAT_SKO", "[ETAT_SKO, ETAT_VGS]")),
                argumentSet("it has another category too", Regeltekst.REGEL + like.replace("KATEGORI_BVN", "[KATEGORI_BVN, KATEGORI_DEC]")),
                argumentSet("it has another purpose too", Regeltekst.REGEL + like.replace("FORMAAL_FOLLOWUP",
                        "[FORMAAL_FOLLOWUP, FORMAAL_COORD]")));
    }

    @ParameterizedTest
    @MethodSource("skyggerIkke")
    void a_rule_that_says_something_the_other_does_not_is_read(String tekst) {
        assertThat(Regeltekst.grunner(tekst)).noneMatch(g -> g.contains("can never fire"));
    }
}
