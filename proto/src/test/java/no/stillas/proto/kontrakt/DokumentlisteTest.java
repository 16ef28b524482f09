package no.stillas.proto.kontrakt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.kontrakt.v1.Dokumentgruppe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document that the analyses of the reports list has a group, or is not exchanged. */
class DokumentlisteTest {
    private static final Path LISTE = Path.of("src/test/resources/sjekklister/dokumenter-i-analysene.tsv");

    private record Linje(String analyse, String nr, String navn, String gruppe, String type, String hvorforIkke) {
        @Override
        public String toString() {
            return analyse + " " + nr + " " + navn;
        }
    }

    static Stream<Linje> linjer() {
        return les().stream();
    }

    static Stream<Linje> medType() {
        return linjer().filter(linje -> !linje.type().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("linjer")
    void aDocumentHasAGroupOrAReasonForNotBeingExchanged(Linje linje) {
        assertThat(linje.gruppe().isEmpty()).isNotEqualTo(linje.hvorforIkke().isEmpty());
        if (!linje.gruppe().isEmpty()) {
            assertThat(Dokumentgruppe.valueOf("DOKUMENTGRUPPE_" + linje.gruppe()).getNumber()).isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("medType")
    void itsDocumentTypeIsInThatGroup(Linje linje) {
        var ledd = linje.type().split("\\.");
        var type = Dokumenttyper.alle().finn("stillas." + ledd[0] + ".v1." + ledd[1]);
        assertThat(type).isPresent();
        assertThat(type.map(Dokumenttype::dokument).orElseThrow().getGruppe().name())
                .isEqualTo("DOKUMENTGRUPPE_" + linje.gruppe());
    }

    @Test
    void noDocumentOfTheAnalysesIsLeftOut() {
        assertThat(linjer().collect(groupingBy(Linje::analyse, counting())))
                .isEqualTo(Map.of(
                        "akuttplasseringer", 19L,
                        "mobilt-akutteam", 14L,
                        "samordningsmodeller-1", 24L,
                        "samordningsmodeller-2", 31L,
                        "forsok-ny-ansvarsdeling", 26L,
                        "sammen-om-barnet", 23L));
    }

    private static List<Linje> les() {
        try {
            return Files.readAllLines(LISTE, UTF_8).stream()
                    .filter(linje -> !linje.startsWith("#"))
                    .map(linje -> linje.split("\t", -1))
                    .map(ledd -> new Linje(ledd[0], ledd[1], ledd[2], ledd[3], ledd[4], ledd[5]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
