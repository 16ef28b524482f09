package no.stillas.konformitet.steg;

import io.cucumber.java.no.Gitt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.stillas.konformitet.hub.Operatoer;
import no.stillas.proto.directory.v1.Unit;

/** Kommuner's own models, loaded into the hub with the operator's command. */
public final class Modeller {
    private static final String MAPPE = "/no/stillas/konformitet/egne/";

    private final Verden verden;

    Modeller(Verden verden) {
        this.verden = verden;
    }

    /** {@code stillas modell last FIL}, as the unit's kommune. The file comes with the kit or lies beside the feature. */
    @Gitt("at {enhet} har tatt i bruk modellen {string}")
    public void lastet(Unit enhet, String fil) throws Exception {
        verden.gjoer(() -> {
            if (verden.rigg.tattIBruk.add(enhet.getOrganisasjonsnummer() + " " + fil)) {
                last(enhet, fil);
            }
        });
    }

    private void last(Unit enhet, String fil) throws IOException {
        var mappe = Files.createTempDirectory("stillas-modell");
        try (var inn = Modeller.class.getResourceAsStream(MAPPE + fil)) {
            var kopi = mappe.resolve(fil);
            Files.writeString(kopi, inn == null ? Files.readString(Path.of(verden.scenario().getUri()).resolveSibling(fil))
                    : new String(inn.readAllBytes(), StandardCharsets.UTF_8));
            var sagt = new Operatoer(verden.rigg.hub).kjoer(enhet.getOrganisasjonsnummer(), "modell", "last", kopi.toString());
            Krav.at(sagt.kode() == 0, () -> "stillas modell last " + fil + ": " + sagt.tekst());
            Files.delete(kopi);
        } finally {
            Files.deleteIfExists(mappe);
        }
    }
}
