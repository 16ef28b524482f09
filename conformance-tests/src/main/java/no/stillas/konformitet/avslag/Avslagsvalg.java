package no.stillas.konformitet.avslag;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.stillas.konformitet.avslag.Funn.Hva;
import no.stillas.konformitet.avslag.Grunner.Hvilken;
import no.stillas.konformitet.skjema.Maler;
import picocli.CommandLine.Option;

/** The options of a run that leaves rules out, and the run. */
public final class Avslagsvalg {
    /** The file of reasons in the folder. */
    public static final String GRUNNER = "like.tsv";
    static final String FUNN = "funn.tsv";
    static final String SIDE = "README.md";

    @Option(names = "--switch-off", required = true, paramLabel = "MAPPE",
            description = "Slå av hver regel og frist som et scenario nevner, én om gangen i en hub for seg, og krev at scenarioet"
                    + " merker det. Mappen har grunnene til at noen ikke gjør det (" + GRUNNER + "), og får siden (" + SIDE + ")."
                    + " Med --tags eller --features prøves bare noen; det mappen har om de andre, blir stående. Går ikke sammen med --hub.")
    private Path mappe = Path.of("");

    @Option(names = "--hubs", defaultValue = "2", paramLabel = "ANTALL", description = "Med --switch-off: hvor mange huber som kjører samtidig,"
            + " hver uten sin regel (standard: ${DEFAULT-VALUE}). Hver bruker omtrent en halv gigabyte minne.")
    private int samtidig = 2;

    /**
     * Leaves out one rule after the other, and writes after each what is known.
     *
     * @param hvor folders or files of features
     * @param alt whether these are all: then nothing is kept of what none of them says any more. What the folder has of scenarios
     *         that are not among some is left as it is
     * @param merker tag expression that chooses among the scenarios; empty for all
     * @return exit code: 0 where every scenario notices or has a reason for not, else 1
     */
    public int kjoer(List<String> hvor, boolean alt, String merker, String leser, Maler maler, Instant vanligvis, PrintStream ut) throws IOException {
        // before the first logger is made: a hundred hubs tell of their start
        System.setProperty("logback.configurationFile",
                System.getProperty("logback.configurationFile", "no/stillas/konformitet/sertifikat/logback-sertifikat.xml"));
        Files.createDirectories(mappe);
        var alle = Nevninger.aaProeve(hvor, "");
        var protokoll = Protokoll.les(linjer(FUNN));
        var grunner = Grunner.les(linjer(GRUNNER));
        var nevnt = alle.stream().map(Hvilken::av).collect(Collectors.toCollection(TreeSet::new));
        if (alt) {
            protokoll.bare(nevnt);
            grunner.bare(nevnt);
        } else {
            nevnt.addAll(protokoll.linjer().keySet());
            nevnt.addAll(grunner.alle().keySet());
        }
        List<Funn> funn;
        try {
            funn = new Avslag(leser, maler, vanligvis, samtidig).spill(merker.isEmpty() ? alle : Nevninger.aaProeve(hvor, merker), f -> {
                fortell(f, ut);
                protokoll.etter(f);
                grunner.etter(f);
                skriv(protokoll, grunner, nevnt);
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
        return oppsummer(funn, grunner, ut);
    }

    private List<String> linjer(String fil) throws IOException {
        return Files.exists(mappe.resolve(fil)) ? Files.readAllLines(mappe.resolve(fil)) : List.of();
    }

    /** After each rule, so that a run that is stopped has told of what it has tried. */
    private void skriv(Protokoll protokoll, Grunner grunner, Set<Hvilken> nevnt) {
        try {
            Files.writeString(mappe.resolve(FUNN), protokoll.tsv());
            Files.writeString(mappe.resolve(GRUNNER), grunner.tsv());
            Files.writeString(mappe.resolve(SIDE), Avslagsside.tekst(protokoll, grunner, nevnt));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int oppsummer(List<Funn> funn, Grunner grunner, PrintStream ut) {
        funn.stream().filter(f -> f.hva() == Hva.BRUTT)
                .forEach(f -> ut.println("ikke spilt: " + f.nevning().hva().id() + " " + f.nevning().scenario().id() + ": " + f.grunn()));
        grunner.uten().forEach(h -> ut.println("mangler grunn: uten " + h.regel() + " holder " + h.id() + " " + h.navn()));
        ut.println("merket: " + antall(funn, Hva.ROED) + ", merket at noe ikke kom: " + antall(funn, Hva.UTEBLE) + ", ikke merket: " + antall(funn, Hva.LIK)
                + " (uten grunn: " + grunner.uten().size() + "), ikke spilt: " + antall(funn, Hva.BRUTT));
        return !funn.isEmpty() && grunner.uten().isEmpty() && antall(funn, Hva.BRUTT) == 0 ? 0 : 1;
    }

    private static long antall(List<Funn> funn, Hva hva) {
        return funn.stream().filter(f -> f.hva() == hva).count();
    }

    private static void fortell(List<Funn> funn, PrintStream ut) {
        funn.forEach(f -> ut.println("uten " + f.nevning().hva().id() + ": "
                + f.nevning().scenario().id() + " " + switch (f.hva()) {
                    case ROED -> "merker det: " + f.kort();
                    case UTEBLE -> "merker at noe ikke kom: " + f.kort();
                    case LIK -> "holder";
                    case BRUTT -> "BRUTT: " + f.kort();
                }));
    }
}
