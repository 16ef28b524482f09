package no.stillas.konformitet.steg;

import com.google.protobuf.TextFormat;
import io.cucumber.java.no.Gitt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.stillas.konformitet.hub.Avslaatt.Slag;
import no.stillas.konformitet.hub.Operatoer;
import no.stillas.proto.directory.v1.Unit;
import no.stillas.proto.regelverk.v1.Modellsett;

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
            var hva = enhet.getOrganisasjonsnummer() + " " + fil;
            if (!verden.rigg.tattIBruk.contains(hva)) {
                last(enhet, fil);
                verden.rigg.tattIBruk.add(hva);
            }
        });
    }

    private void last(Unit enhet, String fil) throws IOException {
        var avslaatt = verden.rigg.hub.avslaatt();
        var mappe = Files.createTempDirectory("stillas-modell");
        var kopi = mappe.resolve(fil);
        try (var inn = Modeller.class.getResourceAsStream(MAPPE + fil)) {
            var tekst = inn == null ? Files.readString(Path.of(verden.scenario().getUri()).resolveSibling(fil))
                    : new String(inn.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(kopi, avslaatt.slag() == Slag.EGEN_REGEL ? uten(tekst, avslaatt.id()) : tekst);
            var sagt = new Operatoer(verden.rigg.hub).kjoer(enhet.getOrganisasjonsnummer(), "modell", "last", kopi.toString());
            if (sagt.kode() != 0 && avslaatt.slag() == Slag.EGEN_REGEL) {
                throw new IllegalStateException(fil + " uten " + avslaatt.id() + ": " + sagt.tekst());
            }
            Krav.at(sagt.kode() == 0, () -> "stillas modell last " + fil + ": " + sagt.tekst());
        } finally {
            Files.deleteIfExists(kopi);
            Files.deleteIfExists(mappe);
        }
    }

    /** The model without the rule that a decision names by id and version; as it is where it is another model's. */
    static String uten(String tekst, String regel) throws IOException {
        var id = regel.substring(0, regel.indexOf('@'));
        var sett = Modellsett.newBuilder();
        TextFormat.merge(tekst, sett);
        sett.getModellBuilderList().forEach(m -> {
            var igjen = m.getRegelList().stream().filter(r -> !r.getId().equals(id)).toList();
            m.clearRegel().addAllRegel(igjen);
        });
        return TextFormat.printer().printToString(sett);
    }
}
