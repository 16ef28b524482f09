package no.stillas.konformitet.avslag;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import no.stillas.konformitet.avslag.Funn.Hva;
import no.stillas.konformitet.skjema.Maler;
import picocli.CommandLine.Option;

/** The options of a run that leaves rules out, and the run. */
public final class Avslagsvalg {
    /** The file of reasons in the folder. */
    public static final String GRUNNER = "like.tsv";
    private static final String SIDE = "README.md";

    @Option(names = "--switch-off", required = true, paramLabel = "MAPPE",
            description = "Slå av hver regel og frist som et scenario nevner, én om gangen i en hub for seg, og krev at scenarioet"
                    + " merker det. Mappen har grunnene til at noen ikke gjør det (" + GRUNNER + "), og får siden (" + SIDE + ").")
    private Path mappe = Path.of("");

    @Option(names = "--hubs", defaultValue = "2", paramLabel = "ANTALL", description = "Hvor mange huber samtidig (standard: ${DEFAULT-VALUE}).")
    private int samtidig = 2;

    /**
     * Leaves out one rule after the other. The page is written of a run of all scenarios only, since it tells of all.
     *
     * @param hvor folders or files of features
     * @param merker tag expression that chooses among the scenarios; empty for all
     * @return exit code: 0 where every scenario notices or has a reason for not, else 1
     */
    public int kjoer(List<String> hvor, String merker, String leser, Maler maler, Instant vanligvis, PrintStream ut) throws IOException {
        // before the first logger is made: a hundred hubs tell of their start
        System.setProperty("logback.configurationFile",
                System.getProperty("logback.configurationFile", "no/stillas/konformitet/sertifikat/logback-sertifikat.xml"));
        var nevninger = Nevninger.les(hvor, merker);
        var fil = mappe.resolve(GRUNNER);
        var grunner = Grunner.les(Files.exists(fil) ? Files.readAllLines(fil) : List.of());
        List<Funn> funn;
        try {
            funn = new Avslag(leser, maler, vanligvis, samtidig).spill(nevninger, f -> fortell(f, ut));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
        grunner.etter(funn);
        if (merker.isEmpty()) {
            grunner.bare(nevninger);
        }
        Files.createDirectories(mappe);
        Files.writeString(fil, grunner.tsv());
        if (merker.isEmpty()) {
            Files.writeString(mappe.resolve(SIDE), Avslagsside.tekst(funn, grunner));
        }
        return oppsummer(funn, grunner, ut);
    }

    private static int oppsummer(List<Funn> funn, Grunner grunner, PrintStream ut) {
        funn.stream().filter(f -> f.hva() == Hva.BRUTT)
                .forEach(f -> ut.println("ikke spilt: " + f.nevning().hva().id() + " " + f.nevning().scenario().id() + ": " + f.grunn()));
        grunner.uten().forEach(h -> ut.println("mangler grunn: uten " + h.regel() + " holder " + h.id() + " " + h.navn()));
        ut.println("merket: " + Avslagsside.antall(funn, Hva.ROED) + ", ikke merket: " + Avslagsside.antall(funn, Hva.LIK)
                + " (uten grunn: " + grunner.uten().size() + "), ikke spilt: " + Avslagsside.antall(funn, Hva.BRUTT));
        return !funn.isEmpty() && grunner.uten().isEmpty() && Avslagsside.antall(funn, Hva.BRUTT) == 0 ? 0 : 1;
    }

    private static void fortell(List<Funn> funn, PrintStream ut) {
        funn.forEach(f -> ut.println((f.nevning().hva().id().isEmpty() ? "med alt" : "uten " + f.nevning().hva().id()) + ": "
                + f.nevning().scenario().id() + " " + switch (f.hva()) {
                    case ROED -> "merker det: " + f.kort();
                    case LIK -> "holder";
                    case BRUTT -> "BRUTT: " + f.kort();
                }));
    }
}
