package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.proto.regelverk.v1.Regel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule says in which ledd it stands, or the provision has only one. */
class LeddTest {
    private static final Pattern LEDD = Pattern.compile("\\b(ledd|nr\\.|bokstav|artikkel)\\b?");
    private static final Pattern MELLOM = Pattern.compile("; | og (?=§|\\p{L}+forskriften)|, jf\\. ");
    private static final Set<String> ETT = Tsv.les("ett-ledd.tsv").stream().map(r -> r.get("bestemmelse"))
            .collect(Collectors.toSet());

    static Stream<Arguments> regler() {
        return Law.BOK.regelsett().getRegelList().stream().map(r -> argumentSet(r.getId(), r));
    }

    @ParameterizedTest
    @MethodSource("regler")
    void a_rule_names_the_ledd_of_each_provision_that_has_several(Regel regel) {
        assertThat(utenLedd(regel)).isSubsetOf(ETT);
    }

    @Test
    void no_provision_is_listed_that_no_rule_cites_so() {
        assertThat(Law.BOK.regelsett().getRegelList().stream().flatMap(r -> utenLedd(r).stream()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(ETT);
    }

    private static Set<String> utenLedd(Regel regel) {
        Set<String> uten = new TreeSet<>();
        List<String> deler = List.of(MELLOM.split(regel.getKilde().getParagraf()));
        for (String del : deler) {
            if (!LEDD.matcher(del).find()) {
                uten.add(del.startsWith("§") ? regel.getKilde().getLov() + " " + del : del);
            }
        }
        return uten;
    }
}
