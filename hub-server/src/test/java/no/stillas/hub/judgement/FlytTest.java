package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every flow of the reports (section 2 of each analysis) against the decision table: what the report says goes from whom
 * to whom, and what the table says of it, read by hand. A flow that sends no message says why; one that the table denies
 * says why. A flow can have several lines.
 */
class FlytTest {
    /** How many flows each report has. */
    private static final Map<String, Integer> RAPPORTER = Map.of("akuttplasseringer", 40, "mobilt-akutteam", 42,
            "samordningsmodeller-1", 69, "forsok-ny-ansvarsdeling", 92, "sammen-om-barnet", 84, "samordningsmodeller-2", 97);

    record Flyt(String rapport, Map<String, String> rad) {
        String av(String felt) {
            return rad.get(felt);
        }

        Situation situasjon() {
            Situation s = new Situation(Etat.valueOf("ETAT_" + av("sender")), Etat.valueOf("ETAT_" + av("receiver")),
                    Formaal.valueOf("FORMAAL_" + av("purpose"))).med(av("given")).om(kategori());
            return av("basis").equals("-") ? s : s.paaberoper(Grunnlag.valueOf("GRUNNLAG_" + av("basis")));
        }

        Kategori kategori() {
            return Kategori.valueOf("KATEGORI_" + av("category"));
        }
    }

    static Stream<Flyt> alle() {
        return RAPPORTER.keySet().stream().sorted()
                .flatMap(r -> Tsv.les("flows/" + r + ".tsv").stream().map(rad -> new Flyt(r, rad)));
    }

    static Stream<Arguments> sendes() {
        return alle().filter(f -> !f.av("expected").equals("NONE"))
                .map(f -> argumentSet(f.rapport() + " " + f.av("flow") + " " + f.av("sender") + "→" + f.av("receiver"), f));
    }

    @Test
    void every_flow_of_every_report_has_a_line_and_each_line_says_why() {
        Map<String, Long> antall = alle().collect(Collectors.groupingBy(Flyt::rapport,
                Collectors.collectingAndThen(Collectors.mapping(f -> f.av("flow"), Collectors.toSet()), s -> (long) s.size())));
        RAPPORTER.forEach((rapport, n) -> assertThat(antall.get(rapport)).as(rapport).isEqualTo((long) n));
        assertThat(alle()).allSatisfy(f -> assertThat(f.av("why")).as("%s", f).isNotBlank());
        assertThat(alle().filter(f -> f.av("expected").equals("NONE"))).allSatisfy(f ->
                assertThat(List.of(f.av("sender"), f.av("receiver"), f.av("basis"), f.av("row"))).as("%s", f).containsOnly("-"));
    }

    @ParameterizedTest
    @MethodSource("sendes")
    void a_flow_is_judged_as_the_table_says(Flyt f) {
        String ventet = f.av("expected");
        Situation s = f.situasjon();
        if (ventet.equals("CONSENT")) {
            Verdict uten = ett(s);
            assertThat(uten.passerer()).as("without consent: %s", uten).isFalse();
            s.samtykke(f.kategori());
        }
        Verdict v = ett(s);
        switch (ventet) {
            case "DENY" -> assertThat(v.dom()).as("%s", v).isEqualTo(Dom.STANSES);
            // no row at all: everyone's consent opens nothing either
            case "NEVER" -> {
                assertThat(v.dom()).as("%s", v).isEqualTo(Dom.STANSES);
                s.samtykke(f.kategori());
                assertThat(ett(s).dom()).as("with consent: %s", ett(s)).isEqualTo(Dom.STANSES);
            }
            case "REVIEW" -> assertThat(v.dom()).as("%s", v).isEqualTo(Dom.VENTER);
            default -> {
                assertThat(v.dom()).as("%s", v).isEqualTo(Dom.PASSERER);
                assertThat(v.beslutning()).as("%s", v).isEqualTo(Beslutning.valueOf("BESLUTNING_" + ventet));
            }
        }
        if (!f.av("row").equals("-")) {
            String rad = f.av("row");
            assertThat(v.regel()).as("%s", v).hasValueSatisfying(id -> assertThat(id.equals(rad) || id.startsWith(rad + ".")).as(id).isTrue());
        }
    }

    private static Verdict ett(Situation s) {
        return s.judge().decision().verdicts().getFirst();
    }
}
