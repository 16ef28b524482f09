package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import no.stillas.hub.judgement.RuleFault.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Versions of rules, grounds and obligations, and older acts, as they are written: what is wrong is refused where it stands. */
class EditionFilesTest {
    private static final String KILDE = "kilde { lov: \"l\" paragraf: \"§\" versjon: \"1\" }";
    private static final String ELDRE = """
            eldrelov { regime: REGIME_BVL_1992 gyldig { til: "2022-12-31" } meldeplikt: "lov § 1" kartlagt { regel: "X1" }
              nektelse { id: "NEI" beslutning: BESLUTNING_DENY bare_ellers: true krets: KRETS_ALLE
                kilde { lov: "lov" paragraf: "§ 1" versjon: "1" } ordlyd { avsender: "a" revisor: "b" registrert: "c" } } }
            """;
    private static final String REGIME = "regime { regime: REGIME_HPL_C gyldig { fra: \"2026-07-01\" } }\n";

    private static String regel(String utgave) {
        return Regeltekst.med("utgave { " + utgave + " }");
    }

    /** A rule of twelve lines stands before it. */
    private static String grunnlag(String felt) {
        return Regeltekst.REGEL + Regeltekst.SAMARBEID.replace("tekst:", felt + "\n  tekst:");
    }

    private static String plikt(String utgave) {
        return Regeltekst.REGEL + Regeltekst.PLIKT.replace("kilde {", "utgave { " + utgave + " }\n  kilde {");
    }

    private static String eldre(String hva, String med) {
        return Regeltekst.REGEL + ELDRE.replace(hva, med);
    }

    static Stream<Arguments> utgaver() {
        return Stream.of(
                argumentSet("nothing that it says", regel("gyldig { fra: \"2026-01-01\" }"), 1, "the rule X1 has a version that says nothing"),
                argumentSet("half a source", regel("kilde { lov: \"l\" paragraf: \"§\" }"), 1, "the rule X1 has a version that lacks its source"),
                argumentSet("no day between", regel(KILDE + " gyldig { fra: \"2026-01-02\" til: \"2026-01-01\" }"), 1,
                        "the rule X1 has a version that ends before it begins"),
                argumentSet("a day that is none", regel(KILDE + " gyldig { fra: \"2026-02-30\" }"), 1,
                        "the rule X1 has a version with a date that is none"),
                argumentSet("an act of no days", regel(KILDE + " regime: REGIME_HPL_B"), 1,
                        "the rule X1 has a version by REGIME_HPL_B, which has no days or others besides"),
                argumentSet("an act of no days beside one that has them", regel(KILDE + " regime: REGIME_HPL_B") + REGIME, 1,
                        "the rule X1 has a version by REGIME_HPL_B, which has no days or others besides"),
                argumentSet("the days of an act and others", regel(KILDE + " regime: REGIME_HPL_C gyldig { fra: \"2026-01-01\" }") + REGIME, 1,
                        "the rule X1 has a version by REGIME_HPL_C, which has no days or others besides"),
                argumentSet("of a ground", grunnlag("utgave { }"), 13, "the ground GRUNNLAG_SAMARBEID has a version that says nothing"),
                argumentSet("of an obligation", plikt(""), 13, "the obligation Q1 has a version that says nothing"));
    }

    static Stream<Arguments> trossReservasjon() {
        return Stream.of(
                argumentSet("neither a fact nor danger", grunnlag("tross_reservasjon { " + KILDE + " }"), 13, "must name either a fact or danger"),
                argumentSet("a fact and danger", grunnlag("tross_reservasjon { fare: true faktum: FAKTUM_FOSTERHJEM " + KILDE + " }"), 13,
                        "must name either a fact or danger"),
                argumentSet("no source", grunnlag("tross_reservasjon { fare: true }"), 13,
                        "the ground GRUNNLAG_SAMARBEID has a version that lacks its source"),
                argumentSet("no day between", grunnlag("tross_reservasjon { fare: true " + KILDE
                        + " gyldig { fra: \"2026-01-02\" til: \"2026-01-01\" } }"), 13, "the ground GRUNNLAG_SAMARBEID has a version that ends before it begins"));
    }

    static Stream<Arguments> eldreLover() {
        return Stream.of(
                argumentSet("maps what is no rule", eldre("X1", "X9"), 13, "maps X9, which is no rule"),
                argumentSet("maps twice", eldre("\"X1\"", "[\"X1\", \"X1\"]"), 13, "maps X1 twice"),
                argumentSet("maps by half a source", eldre("regel: \"X1\"", "regel: \"X1\" kilde { lov: \"lov\" paragraf: \"§ 2\" }"), 13,
                        "the older act REGIME_BVL_1992 has a version that lacks its source"),
                argumentSet("denies nothing", eldre("BESLUTNING_DENY", "BESLUTNING_PERMIT"), 13, "needs a denial of its own"),
                argumentSet("denies before what is mapped", eldre("bare_ellers: true", ""), 13, "needs a denial of its own"),
                argumentSet("denies by the id of a rule", eldre("\"NEI\"", "\"X1\""), 13, "needs a denial of its own"),
                argumentSet("denies by no id", eldre("\"NEI\"", "\"\""), 13, "needs a denial of its own"),
                argumentSet("has no wording", eldre("registrert: \"c\"", ""), 13, "lacks a wording"),
                argumentSet("has no meldeplikt", eldre("meldeplikt: \"lov § 1\"", ""), 13, "lacks a wording"),
                argumentSet("has no source", eldre("versjon: \"1\"", ""), 13, "lacks its source"),
                argumentSet("ends on a day that is none", eldre("2022-12-31", "2022-12-32"), 13, "a date that is none"));
    }

    @ParameterizedTest
    @MethodSource({"utgaver", "trossReservasjon", "eldreLover"})
    void what_is_not_whole_is_refused_with_file_line_and_reason(String tekst, int linje, String grunn) {
        assertThat(Regeltekst.feil(tekst)).extracting(Fault::toString)
                .singleElement().asString().startsWith("regler.textproto:" + linje + ": ").contains(grunn);
    }

    static Stream<Arguments> hele() {
        return Stream.of(
                argumentSet("a rule that is cited otherwise for a day", regel(KILDE + " gyldig { fra: \"2026-01-01\" til: \"2026-01-01\" }")),
                argumentSet("a ground in other words", grunnlag("utgave { tekst: \"Samordning.\" }")),
                argumentSet("by an act that has days", regel(KILDE + " regime: REGIME_HPL_C") + REGIME),
                argumentSet("an objection that yields to danger", grunnlag("tross_reservasjon { fare: true " + KILDE + " }")),
                argumentSet("an objection that yields to a fact", grunnlag("tross_reservasjon { faktum: FAKTUM_FOSTERHJEM " + KILDE + " }")),
                argumentSet("an obligation that is cited otherwise", plikt(KILDE)),
                argumentSet("an older act", Regeltekst.REGEL + ELDRE),
                argumentSet("an older act by another paragraph", eldre("regel: \"X1\"", "regel: \"X1\" " + KILDE)));
    }

    @ParameterizedTest
    @MethodSource("hele")
    void what_is_whole_is_read(String tekst) {
        assertThat(Regeltekst.feil(tekst)).isEmpty();
    }

    @Test
    void an_older_act_denies_by_a_rule_that_can_be_looked_up() {
        assertThat(Regeltekst.les(Regeltekst.REGEL, ELDRE).regel("NEI")).isPresent();
    }
}
