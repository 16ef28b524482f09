package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.proto.regelverk.v1.Kilde;
import no.stillas.proto.regelverk.v1.Utgave;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule and a ground say in which ledd they stand, of each provision that they cite, or the provision has only one. */
class LeddTest {
    private static final Pattern LEDD = Pattern.compile("\\b(ledd|nr\\.|bokstav|artikkel|art\\.)");
    private static final String NUMMER = "\\d+(?:-\\d+)?(?: [a-h](?![\\p{L}\\d]))?";
    /** An act, a paragraph of it, and a further one after "§§". */
    private static final Pattern DEL = Pattern.compile("(?<lov>forskrift om [\\p{L} ]+? \\(FOR-[\\d-]+\\)|pasient- og brukerrettighetsloven"
            + "|helse- og omsorgstjenesteloven|[\\p{L}-]*(?:loven|lova|forskriften|forordningen)\\b(?: \\((?:19|20)\\d\\d\\))?)"
            + "|(?<tegn>§§?) (?<nr>" + NUMMER + ")|(?:, | og )(?<til>" + NUMMER + ")(?=[ ,;]|$)");
    private static final Set<String> ETT = Tsv.les("ett-ledd.tsv").stream().map(r -> r.get("bestemmelse"))
            .collect(Collectors.toSet());

    /** One provision of a citation, with what is said of it. */
    private record Bestemmelse(String paragraf, String rest) {}

    static Stream<Arguments> kilder() {
        return Stream.concat(
                Law.BOK.regelsett().getRegelList().stream().flatMap(r -> med(r.getId(), r.getKilde(), r.getUtgaveList())),
                Law.BOK.regelsett().getGrunnlagList().stream().flatMap(g -> med(g.getGrunnlag().name(), g.getKilde(), g.getUtgaveList())));
    }

    private static Stream<Arguments> med(String navn, Kilde egen, List<Utgave> utgaver) {
        return Stream.concat(Stream.of(egen), utgaver.stream().filter(Utgave::hasKilde).map(Utgave::getKilde))
                .map(k -> argumentSet(navn + ": " + k.getParagraf(), k));
    }

    @ParameterizedTest
    @MethodSource("kilder")
    void each_provision_that_is_cited_names_its_ledd_or_has_only_one(Kilde kilde) {
        assertThat(utenLedd(kilde)).isSubsetOf(ETT);
    }

    @Test
    void no_provision_is_listed_that_is_not_cited_so() {
        assertThat(kilder().flatMap(k -> utenLedd((Kilde) k.get()[0]).stream()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(ETT);
    }

    /** What the two above rest on: that a citation is taken apart. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "barnevernsloven | § 13-2 første ledd bokstav a | -",
            "barnevernsloven | §§ 16-3, 16-4 og 8-4 femte ledd | barnevernsloven § 16-3; barnevernsloven § 16-4",
            "forvaltningsloven | § 13 b nr. 7; helsepersonelloven § 31 | helsepersonelloven § 31",
            "forvaltningsloven | §§ 13 a nr. 1 og 18 første ledd | -",
            "pasient- og brukerrettighetsloven | § 2-2 a tredje ledd og prioriteringsforskriften § 5 | prioriteringsforskriften § 5",
            "folkeregisterloven | § 10-4, barnevernsloven §§ 7-2 og 13-5 tredje ledd | barnevernsloven § 7-2; folkeregisterloven § 10-4"})
    void a_citation_is_taken_apart_into_provisions(String lov, String paragraf, String uten) {
        assertThat(String.join("; ", utenLedd(Kilde.newBuilder().setLov(lov).setParagraf(paragraf).build())))
                .isEqualTo(uten.equals("-") ? "" : uten);
    }

    private static Set<String> utenLedd(Kilde kilde) {
        return bestemmelser(kilde).stream().filter(b -> !LEDD.matcher(b.rest()).find()).map(Bestemmelse::paragraf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Bestemmelse> bestemmelser(Kilde kilde) {
        String tekst = kilde.getParagraf();
        List<Bestemmelse> alle = new ArrayList<>();
        String lov = kilde.getLov();
        String denne = null;
        boolean flere = false;
        int slutt = 0;
        for (Matcher m = DEL.matcher(tekst); m.find();) {
            boolean videre = m.group("til") != null;
            // after "nr. 1" a plain number is one more of the same
            if (videre && (!flere || !m.group("til").contains("-") && tekst.substring(slutt, m.start()).contains("nr."))) {
                continue;
            }
            if (denne != null) {
                alle.add(new Bestemmelse(denne, tekst.substring(slutt, m.start())));
            }
            if (m.group("lov") != null) {
                lov = m.group("lov");
                denne = null;
                flere = false;
                continue;
            }
            flere = videre || m.group("tegn").equals("§§");
            denne = lov + " § " + (videre ? m.group("til") : m.group("nr"));
            slutt = m.end();
        }
        if (denne != null) {
            alle.add(new Bestemmelse(denne, tekst.substring(slutt)));
        }
        return alle;
    }
}
