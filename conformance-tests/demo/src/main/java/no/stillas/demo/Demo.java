package no.stillas.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

/**
 * Plays the demo: {@code Demo FOLDER}, from the root of the repository after {@code package}. The property {@code sak} plays
 * only the cases whose file begins so, {@code keep} leaves all standing afterwards.
 */
public final class Demo {
    /** A unit that takes part in the first case, as which the reader can ask. */
    private static final String SPOERRER = "haugesund-barnevern";

    private Demo() {}

    /** Exit code 0 when every case went as it says, 1 when not, or when something could not be started. */
    public static void main(String... args) throws InterruptedException {
        int kode;
        var barn = new Prosesser();
        Runtime.getRuntime().addShutdownHook(new Thread(barn::close));
        try {
            kode = spill(Path.of(args[0]).toAbsolutePath(), barn);
        } catch (IOException | IllegalStateException e) {
            System.out.println("Demoen kunne ikke kjøre: " + e.getMessage());
            kode = 1;
        } finally {
            barn.close();
        }
        System.exit(kode);
    }

    private static int spill(Path mappe, Prosesser barn) throws IOException, InterruptedException {
        Mapper.toem(mappe);
        var fortelling = new Fortelling(System.out);
        fortelling.start(mappe);
        var adaptere = new Adaptere(mappe);
        try (var hub = Hubben.start(mappe, barn, adaptere.organisasjoner())) {
            var drift = new Adapterprosesser(mappe, hub, barn, adaptere);
            var spiller = new Spiller(hub, adaptere);
            var saker = new ArrayList<Sak>();
            for (var fil : Ressurser.linjer("saker.txt")) {
                if (fil.startsWith(System.getProperty("sak", ""))) {
                    saker.add(Sak.les(fil));
                }
            }
            if (saker.isEmpty()) {
                throw new IOException("ingen sak begynner med «" + System.getProperty("sak") + "»");
            }
            var beside = new Samspill();
            // one after the other, and the cases begin when the hub is well: a machine has few cores; what a case has
            // down is not up before
            var nede = saker.stream().flatMap(sak -> sak.stanser().stream()).collect(Collectors.toSet());
            beside.spill(() -> {
                for (var navn : adaptere.alle()) {
                    if (!nede.contains(navn)) {
                        drift.start(navn);
                        drift.ventTilOppe(navn);
                    }
                }
            });
            hub.ventTilFrisk();
            beside.spill(() -> new Forestilling(saker, spiller, beside.av(drift), System.out).spill());
            beside.vent();
            spiller.slutt();
            var avvik = spiller.avvik();
            boolean staar = !System.getProperty("keep", "false").equals("false");
            fortelling.slutt(mappe, hub, avvik, staar);
            if (!staar) {
                return avvik.isEmpty() ? 0 : 1;
            }
            fortelling.staar(mappe, hub, adaptere.organisasjonsnummer(SPOERRER), SPOERRER, spiller.samtale(saker.getFirst()));
            new CountDownLatch(1).await();
            return 0;
        }
    }
}
