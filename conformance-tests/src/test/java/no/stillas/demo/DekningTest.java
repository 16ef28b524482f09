package no.stillas.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A case is played with each of its facts changed: what was registered, what was sent, and every person. What no change
 * touches stands in the case under {@code uendret}, with the reason why changing it changes nothing.
 */
final class DekningTest {
    /** Calls that register a fact: of a person, a consent or an agreement. What only asks is none. */
    private static final Pattern REGISTRERER =
            Pattern.compile("stillas\\.(person|consent|avtale)\\.v1\\.\\w+/(?!List|Get|Simulate)\\w+");

    static Stream<String> filer() throws IOException {
        return Ressurser.linjer("saker.txt").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filer")
    void every_fact_of_a_case_is_changed_or_has_a_reason(String fil) throws IOException {
        var sak = Sak.les(fil);
        var urort = new LinkedHashSet<>(fakta(sak));
        urort.removeAll(roert(sak));
        urort.removeAll(uendret(fil).keySet());
        assertThat(urort).as("no change touches it, and the case does not say why").isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filer")
    void what_has_a_reason_is_a_fact_of_the_case_that_no_change_touches(String fil) throws IOException {
        var sak = Sak.les(fil);
        var grunner = uendret(fil);
        assertThat(grunner.keySet()).isSubsetOf(fakta(sak)).doesNotContainAnyElementsOf(roert(sak));
        assertThat(grunner.entrySet()).allSatisfy(e -> assertThat(e.getValue().getAsString()).as(e.getKey()).hasSizeGreaterThan(20));
    }

    @Test
    void a_fact_that_no_change_touches_is_seen() throws IOException {
        var sak = Sak.les("01-rett-samtykke.json");
        var uten = new Sak(sak.tittel(), sak.viser(), sak.personer(), sak.steg(), List.of());
        assertThat(fakta(uten)).contains("person barn", "samtykke helse", "henvisningen").doesNotContain("sporet");
        assertThat(roert(uten)).isEmpty();
    }

    private static Set<String> fakta(Sak sak) {
        return Stream.concat(
                        sak.personer().keySet().stream().map(p -> "person " + p),
                        sak.steg().stream().filter(s -> s.has("ut") || registrerer(s)).map(Sak::navn))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean registrerer(JsonObject steg) {
        return steg.has("kall") && REGISTRERER.matcher(steg.get("kall").getAsString()).matches();
    }

    /**
     * A message is touched where it is sent otherwise: that it is answered otherwise is the doing of another fact. What was
     * registered is touched also where it is left out.
     */
    private static Set<String> roert(Sak sak) {
        var meldinger = sak.steg().stream().filter(s -> s.has("ut")).map(Sak::navn).collect(Collectors.toSet());
        var roert = new LinkedHashSet<String>();
        for (var endring : sak.endringer()) {
            endring.personer().keySet().forEach(p -> roert.add("person " + p));
            roert.addAll(endring.endre().keySet());
            endring.uten().stream().filter(n -> !meldinger.contains(n)).forEach(roert::add);
        }
        return roert;
    }

    private static JsonObject uendret(String fil) throws IOException {
        return Sak.objekt(JsonParser.parseString(Ressurser.les(fil)).getAsJsonObject(), "uendret");
    }
}
