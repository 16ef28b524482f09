package no.stillas.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every correction to the rulebook of the first two severities has something that proves it: rows of the decision table
 * that were corrected by it (each is a case of {@code DecisionTableTest}), lines of the worked cases, or tests by name.
 * Part I has 48 of them, part II 17 of severity A and 23 of severity B.
 */
final class RettelserTest {
    private static List<Map<String, String>> les(String fil) {
        try (var inn = RettelserTest.class.getResourceAsStream("/law/" + fil)) {
            var linjer = new String(inn.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            var hode = linjer.getFirst().split("\t", -1);
            return linjer.stream().skip(1).map(l -> {
                var celler = l.split("\t", -1);
                var rad = new HashMap<String, String>();
                IntStream.range(0, hode.length).forEach(i -> rad.put(hode[i], i < celler.length ? celler[i] : ""));
                return Map.copyOf(rad);
            }).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<String> alle() {
        return Stream.concat(IntStream.rangeClosed(1, 48).mapToObj(i -> "I-" + i), Stream.concat(
                IntStream.rangeClosed(1, 17).mapToObj(i -> "II-A" + i), IntStream.rangeClosed(1, 23).mapToObj(i -> "II-B" + i)));
    }

    static Stream<Arguments> rettelser() {
        return les("corrections.tsv").stream().map(r -> argumentSet(r.get("id"), r.get("id"), r.get("proof")));
    }

    @Test
    void no_correction_is_without_a_line() {
        assertThat(les("corrections.tsv").stream().map(r -> r.get("id"))).containsExactlyElementsOf(alle().toList());
    }

    @ParameterizedTest
    @MethodSource("rettelser")
    void a_correction_is_proved_by_what_it_names(String id, String bevis) {
        assertThat(bevis).as(id).isNotBlank();
        for (var ett : bevis.split(" ")) {
            var slag = ett.substring(0, ett.indexOf(':'));
            var navn = ett.substring(ett.indexOf(':') + 1);
            switch (slag) {
                case "row" -> rettet("decision-table.tsv", navn, id);
                case "line" -> rettet("decision-tests.tsv", navn, id);
                case "test" -> test(navn);
                default -> throw new AssertionError(slag + " is no kind of proof");
            }
        }
    }

    private static void rettet(String fil, String rad, String id) {
        assertThat(les(fil)).as("%s has %s", fil, rad).anySatisfy(r -> {
            assertThat(r.get("id")).isEqualTo(rad);
            assertThat(r.get("corrected").split("[,; ]+")).contains(id);
        });
    }

    /** A test that is there and is run: a method of that name with an annotation of JUnit's or jqwik's. */
    private static void test(String navn) {
        var deler = navn.split("#");
        try {
            var klasse = Class.forName(deler[0], false, RettelserTest.class.getClassLoader());
            assertThat(Arrays.stream(klasse.getDeclaredMethods()).filter(m -> m.getName().equals(deler[1]))
                    .flatMap(m -> Arrays.stream(m.getAnnotations())).map(a -> a.annotationType().getSimpleName()))
                    .as(navn).anyMatch(List.of("Test", "ParameterizedTest", "Property")::contains);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(navn, e);
        }
    }
}
