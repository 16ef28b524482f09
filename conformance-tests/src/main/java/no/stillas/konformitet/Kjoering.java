package no.stillas.konformitet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.stillas.konformitet.fabrikk.Spilling;
import no.stillas.konformitet.steg.Rigg;

/** Plays feature files with a hub, and writes the reports. */
public final class Kjoering {
    /** The scenarios that come with the kit. */
    public static final String EGNE = "classpath:no/stillas/konformitet/scenarier";

    /** Short ones, each of a flow or a pain point of a report that none of its analysis's own scenarios shows. */
    public static final String DEKNING = "classpath:no/stillas/konformitet/dekning";

    /** Those of kommuner's own models, which are loaded into the hub before they are played: after the others. */
    public static final String MODELLER = "classpath:no/stillas/konformitet/egne";

    /** All that come with the kit, in the order in which they are played. */
    public static final List<String> ALLE = List.of(EGNE, DEKNING, MODELLER);

    private Kjoering() {}

    /**
     * Plays them, one after the other.
     *
     * @param hvor folders or files of features
     * @param merker tag expression that chooses among them; empty for all
     * @param rapporter folder for {@code rapport.html}, {@code rapport.xml} (JUnit) and {@code rapport.json}
     * @return one result a scenario, and one more for each message that came later to somebody it was not to come to
     */
    public static List<Resultat> spill(Rigg rigg, List<String> hvor, String merker, Path rapporter) throws IOException {
        Files.createDirectories(rapporter);
        var valg = new ArrayList<>(List.of("--glue", Rigg.STEGENE, "--monochrome",
                "--plugin", "html:" + rapporter.resolve("rapport.html"),
                "--plugin", "junit:" + rapporter.resolve("rapport.xml"),
                "--plugin", "json:" + rapporter.resolve("rapport.json")));
        if (!merker.isEmpty()) {
            valg.addAll(List.of("--tags", merker));
        }
        valg.addAll(hvor);
        var teller = new Teller();
        Spilling.kjoer(rigg.fabrikk(), valg, teller);
        var resultater = new ArrayList<>(teller.resultater());
        rigg.kommetLikevel().forEach(hva -> resultater.add(new Resultat("", hva, List.of(), Resultat.Slag.FEILET, hva)));
        return resultater;
    }
}
