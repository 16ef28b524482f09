package no.stillas.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import no.stillas.proto.kodeverk.v1.Etat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Organisations without an adapter of their own run on the kit itself from a registration file, and get what is theirs. */
final class RegistrerteTest {
    /** A kommune's, which get theirs in the demo's own cases. */
    private static final Set<Etat> DEMOENS = Set.of(Etat.ETAT_BVT, Etat.ETAT_SKO);

    @TempDir
    Path mappe;

    @Test
    void each_kind_of_registered_organisation_gets_a_delivery_through_the_kit_itself() throws IOException {
        var sak = Sak.les("registrerte.json");
        var adaptere = new Adaptere(mappe);
        var enheter = adaptere.registrering("sdk").getVirksomheterList().stream()
                .flatMap(v -> v.getEnheterList().stream())
                .filter(e -> !DEMOENS.contains(e.getEtat())).toList();
        assertThat(enheter).extracting(e -> e.getEtat()).containsExactlyInAnyOrder(
                Etat.ETAT_BHN, Etat.ETAT_FLE, Etat.ETAT_PRL, Etat.ETAT_POL, Etat.ETAT_STF, Etat.ETAT_KRS);
        assertThat(sak.steg().stream().filter(s -> s.has("inn")).map(s -> s.get("inn").getAsString()).collect(Collectors.toSet()))
                .as("each has a message that must come").containsExactlyInAnyOrderElementsOf(enheter.stream().map(e -> e.getId()).toList());

        try (var huben = new HubenHer(mappe); var drift = new AdaptereHer(huben.hub(), adaptere)) {
            drift.start("kommune");
            drift.start("sdk");
            var spiller = new Spiller(huben.hub(), adaptere);
            var avvik = spiller.spill(sak, spiller.personer(sak),
                    new Fortelling(new PrintStream(OutputStream.nullOutputStream())), drift);
            assertThat(avvik).isEmpty();
        }
    }
}
