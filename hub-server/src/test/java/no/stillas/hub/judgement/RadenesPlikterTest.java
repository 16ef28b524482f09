package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.stillas.proto.kodeverk.v1.Plikt;
import no.stillas.proto.kodeverk.v1.Samtykkeprofil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each row of the table obliges to, and whose consent it asks for, is what the rule of that row says. */
class RadenesPlikterTest {
    /** Rows that the hub does not judge a message by, see {@link DecisionTableTest}. */
    private static final Set<String> UTEN_REGEL = Set.of("C43", "D14");
    /** A named human decides in these, and asks whom the column names; the rule asks nobody. */
    private static final Set<String> UTEN_SAMTYKKE = Set.of("D23", "D30", "K01b");
    private static final List<Map<String, String>> RADER = Tsv.les("decision-table.tsv");

    static Stream<Arguments> rader() {
        return RADER.stream().filter(r -> !UTEN_REGEL.contains(r.get("id"))).map(r -> Arguments.argumentSet(r.get("id"), r));
    }

    @ParameterizedTest
    @MethodSource("rader")
    void the_rule_of_a_row_obliges_to_what_the_row_says_and_asks_those_whom_it_names(Map<String, String> rad) {
        var regel = Law.BOK.regel(rad.get("id")).orElseThrow();
        assertThat(regel.getPliktList()).extracting(Plikt::name).containsExactlyInAnyOrderElementsOf(koder(rad.get("obligations"), "PLIKT_"));
        assertThat(regel.getProfilList()).extracting(Samtykkeprofil::name).containsExactlyInAnyOrderElementsOf(
                UTEN_SAMTYKKE.contains(rad.get("id")) ? List.of() : koder(rad.get("consent"), "SAMTYKKEPROFIL_"));
    }

    @Test
    void a_row_that_is_left_out_here_is_one() {
        assertThat(UTEN_REGEL).allSatisfy(id -> assertThat(Law.BOK.regel(id)).isEmpty());
        assertThat(RADER.stream().filter(r -> UTEN_SAMTYKKE.contains(r.get("id")))).hasSameSizeAs(UTEN_SAMTYKKE)
                .allSatisfy(r -> assertThat(r.get("consent")).isNotEqualTo("-"));
    }

    /** {@code O-HEAR} is {@code O_HEAR} in the contracts, and a dash is nothing. */
    private static List<String> koder(String kolonne, String foran) {
        return Arrays.stream(kolonne.split("[,+/]")).map(String::strip).filter(k -> !k.isEmpty() && !k.equals("-"))
                .map(k -> foran + k.replace('-', '_')).distinct().toList();
    }
}
