package no.stillas.hub.directory;

import static no.stillas.hub.directory.Minimal.BASE;
import static no.stillas.hub.directory.Minimal.faults;
import static no.stillas.hub.directory.Minimal.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadFilesTest {
    private static final String OFFICE = "aapent { vinduer { dager: [DAG_MANDAG] fra: \"08:00\" til: \"15:30\" } } ";

    @Test
    void theSmallestDirectoryHasNoFault() {
        assertThat(faults(BASE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("additions")
    void whatIsWrongIsToldByFileLineAndReason(String second, String fault) {
        assertThat(faults(BASE, second)).singleElement().asString().startsWith(fault);
    }

    static Stream<Arguments> additions() {
        return Stream.of(
                argumentSet("not the format", "enheter {\n  id: \"a\"\n  x x\n", "2.textproto:3: column 5: "),
                argumentSet("unknown field", "\nenheter { farge: \"blue\" }", "2.textproto:2: "),
                argumentSet("unknown kind", "enheter {\n etat: ETAT_XYZ }", "2.textproto:2: "),
                argumentSet("organisation number", "\n" + "organisasjoner { organisasjonsnummer: \"310000018\" navn: \"X\" "
                        + "slag: ORGANISASJONSSLAG_STAT }", "2.textproto:2: the control digit"),
                argumentSet("organisation twice", "organisasjoner { organisasjonsnummer: \"310000019\" navn: \"X\" "
                        + "slag: ORGANISASJONSSLAG_STAT }", "2.textproto:1: 310000019 stands already at 1.textproto:2"),
                argumentSet("unit twice", "# comment\n" + unit("vakt", ""), "2.textproto:2: vakt stands already at 1.textproto:5"),
                argumentSet("unit of nobody", unit("aa", "").replace("310000019", "310000027"),
                        "2.textproto:1: aa: no organisation"),
                argumentSet("an id of a sender that stands in no directory", unit("utenfor-aa", ""),
                        "2.textproto:1: utenfor-aa: utenfor-"),
                argumentSet("hours without anyone outside them", unit("aa", OFFICE),
                        "2.textproto:1: aa: has opening hours, so utenom"),
                argumentSet("an end without a successor", unit("aa", "gyldig { fra: \"2020-01-01\" til: \"2020-12-31\" }"),
                        "2.textproto:1: aa: the unit ends, so etterfulgt_av"),
                argumentSet("a successor that comes too late", unit("aa",
                        "gyldig { fra: \"2020-01-01\" til: \"2020-12-31\" } etterfulgt_av: \"bb\"")
                        + unit("bb", "gyldig { fra: \"2021-01-02\" }"), "2.textproto:1: aa: bb does not exist yet on 2021-01-01"),
                argumentSet("nobody of that id outside", unit("aa", OFFICE + "utenom: \"bb\""), "2.textproto:1: aa: no unit has the id bb"),
                argumentSet("a protected unit outside", unit("aa", OFFICE + "utenom: \"bb\"")
                        + unit("bb", "skjermet { synlig_for: [ETAT_BVT] }"), "2.textproto:1: aa: a protected unit"),
                argumentSet("document type that does not exist", unit("aa", "henvisning {\n dokumenter: "
                        + "\"stillas.x.v1.Y\"\n fra: [ETAT_FLE] ordlyd: \"Bare fra fastlege.\" }"),
                        "2.textproto:1: aa: no document type is named stillas.x.v1.Y"),
                argumentSet("day that does not exist", unit("aa", "gyldig { fra: \"2021-02-30\" }"),
                        "2.textproto:1: a day or time that does not exist"),
                argumentSet("time without an end", unit("aa", "aapent { vinduer { dager: [DAG_MANDAG] fra: \"08:00\" "
                        + "til: \"09:00\" } unntak { dato: \"2026-12-24\" fra: \"08:00\" } } utenom: \"vakt\""),
                        "2.textproto:1: a day or time that does not exist"),
                argumentSet("responsibility nowhere", "\nansvar { funksjon: FUNKSJON_PPT enhet: \"vakt\" }",
                        "2.textproto:2: names no kommune and no bydel"),
                argumentSet("kommune that does not exist", unit("aa", "kommuner: \"0000\""),
                        "2.textproto:1: aa: no kommune has the number 0000"),
                argumentSet("responsibility of nobody",
                        "ansvar { funksjon: FUNKSJON_PPT kommuner: \"9901\" enhet: \"x-y\" }", "2.textproto:1: no unit has the id x-y"),
                argumentSet("two units for one function", "ansvar { funksjon: FUNKSJON_BARNEVERNVAKT kommuner: \"9901\"\n"
                        + "gyldig { fra: \"2022-01-01\" } enhet: \"barnevern\" }",
                        "2.textproto:2: FUNKSJON_BARNEVERNVAKT in 9901 has two units on 2022-01-01: vakt and barnevern"),
                argumentSet("a protected unit found by function", unit("bb", "skjermet {}")
                        + "ansvar { funksjon: FUNKSJON_PPT kommuner: \"9901\" enhet: \"bb\" }",
                        "2.textproto:2: bb is protected"));
    }

    @Test
    void aKommuneWhereADutyWouldFindNobodyIsAFault() {
        assertThat(faults(BASE, "\nkommuner { nummer: \"9902\" navn: \"By\" gyldig { fra: \"2020-01-01\" } }\n"
                + "ansvar { funksjon: FUNKSJON_BARNEVERNVAKT kommuner: \"9902\" enhet: \"vakt\" }\n"
                + "ansvar { funksjon: FUNKSJON_BARNEVERNSTJENESTE kommuner: \"9902\" enhet: \"barnevern\" "
                + "gyldig { fra: \"2020-01-01\" til: \"2024-06-30\" } }\n"))
                .containsExactly("2.textproto:2: nobody has FUNKSJON_BARNEVERNSTJENESTE in 9902 on 2024-07-01");
    }

    @Test
    void aKommuneThatEndsMustBeFollowed() {
        var ansvar = "ansvar { funksjon: FUNKSJON_BARNEVERNVAKT kommuner: \"9902\" enhet: \"vakt\" }\n"
                + "ansvar { funksjon: FUNKSJON_BARNEVERNSTJENESTE kommuner: \"9902\" enhet: \"barnevern\" }\n";
        var kommune = "kommuner { nummer: \"9902\" navn: \"By\" gyldig { fra: \"2020-01-01\" til: \"2021-12-31\" } %s }\n";
        assertThat(faults(BASE, ansvar + kommune.formatted(""))).singleElement().asString().contains("etterfulgt_av");
        assertThat(faults(BASE, ansvar + kommune.formatted("etterfulgt_av: \"9901\""))).isEmpty();
    }

    @Test
    void aCircleOfThoseWhoAnswerIsAFaultForEachOfThem() {
        assertThat(faults(BASE, unit("aa", OFFICE + "utenom: \"bb\"") + unit("bb", OFFICE + "utenom: \"aa\"")))
                .hasSize(2).allSatisfy(f -> assertThat(f).contains("goes round in a circle"));
    }

    @Test
    void everyFaultIsToldAtOnce() {
        assertThat(faults(BASE, "enheter { id: \"a\" }", "ansvar { }")).hasSizeGreaterThan(3)
                .anyMatch(f -> f.startsWith("2.textproto:1: enheter[0].")).anyMatch(f -> f.startsWith("3.textproto:1: ansvar[0]."));
    }

    @Test
    void aDirectoryWithoutANationalNumberCannotBeUsed() {
        assertThat(faults(BASE.replace("nasjonal_vakttelefon: \"116 111\"", ""))).singleElement().asString()
                .contains("nasjonal_vakttelefon");
        assertThat(faults(BASE, "nasjonal_vakttelefon: \"112\"")).containsExactly(
                "2.textproto:1: nasjonal_vakttelefon is set in another file too");
    }

    @Test
    void noFileAtAllIsAFault() {
        assertThatThrownBy(Minimal::read).isInstanceOf(BadDirectory.class).hasMessageContaining("no *.textproto file");
    }
}
