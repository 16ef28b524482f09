package no.stillas.last;

import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.stillas.hub.identity.DevTokens;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Loads a hub and prints what it did: accepted, delivered and acknowledged messages a second, with percentiles. Exit code
 * 0 where every message was accepted and acknowledged, 3 where not, 1 where it could not run, 2 for a wrong command line.
 */
@Command(name = "last", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Sender meldinger til en hub i en takt som er bestemt på forhånd, og måler hvor lenge de er underveis.")
public final class Last implements Callable<Integer> {
    private static final int IKKE_ALT = 3;

    @Option(names = "--hub", paramLabel = "VERT:PORT", description = "En hub i utviklingsmodus som går alt. Uten den startes en egen.")
    private @Nullable String hub;

    @Option(names = "--data", paramLabel = "MAPPE", description = "Datamappen til --hub, der nøkkelen for utviklingstokens ligger.")
    private @Nullable Path data;

    @Option(names = "--folder", paramLabel = "MAPPE", defaultValue = "target/last", description = "Der en egen hub lagrer (standard: ${DEFAULT-VALUE}).")
    private Path mappe = Path.of("target/last");

    @Option(names = "--rate", split = ",", paramLabel = "N", defaultValue = "50,100,200", description = "Meldinger i sekundet, ett steg for hver (standard: ${DEFAULT-VALUE}).")
    private List<Double> rater = List.of();

    @Option(names = "--seconds", paramLabel = "S", defaultValue = "20", description = "Sekunder som teller i hvert steg (standard: ${DEFAULT-VALUE}).")
    private double sekunder = 20;

    @Option(names = "--warmup", paramLabel = "S", defaultValue = "10", description = "Sekunder før det som teller (standard: ${DEFAULT-VALUE}).")
    private double oppvarming = 10;

    @Option(names = "--senders", paramLabel = "N", defaultValue = "4", description = "Avsenderstrømmer (standard: ${DEFAULT-VALUE}).")
    private int avsendere = 4;

    @Option(names = "--receivers", paramLabel = "N", defaultValue = "1", description = "Innboksstrømmer for hver enhet (standard: ${DEFAULT-VALUE}).")
    private int mottakere = 1;

    @Option(names = "--children", paramLabel = "N", defaultValue = "200", description = "Syntetiske barn med samtykke (standard: ${DEFAULT-VALUE}).")
    private int barn = 200;

    @Option(names = "--duties", paramLabel = "PROSENT", defaultValue = "10", description = "Andel bekymringsmeldinger (standard: ${DEFAULT-VALUE}).")
    private int plikter = 10;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Frø for ankomster og barn (standard: ${DEFAULT-VALUE}).")
    private long froe = 1;

    public static void main(String... args) {
        System.exit(new CommandLine(new Last()).execute(args));
    }

    @Override
    public Integer call() throws InterruptedException {
        try {
            if (hub != null) {
                return maal(hub, Optional.ofNullable(data).orElseThrow(() -> new IOException("--hub trenger --data")));
            }
            var egenMappe = Files.createTempDirectory(Files.createDirectories(mappe), "hub");
            try (var egen = Egenhub.start(egenMappe)) {
                return maal(egen.adresse(), egen.data());
            }
        } catch (IOException | IllegalStateException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    private int maal(String adresse, Path datamappe) throws IOException, InterruptedException {
        var kanal = NettyChannelBuilder.forTarget(adresse).usePlaintext().build();
        try {
            var maal = new Maal(kanal, DevTokens.open(datamappe));
            var rapport = new Rapport(System.out);
            rapport.maskin(Malestokk.fsync(datamappe));
            var barna = Barn.registrer(maal, barn);
            boolean alt = true;
            for (int i = 0; i < rater.size(); i++) {
                var steg = new Steg(rater.get(i), oppvarming, sekunder, avsendere, mottakere, plikter, froe + i);
                var utfall = steg.kjoer(maal, barna);
                rapport.steg(utfall, Malestokk.helsesjekk(maal, steg.rate(), sekunder, froe + i));
                alt &= utfall.maaling().tider(Maaling.Trinn.KVITTERT).getTotalCount() == utfall.planlagt();
            }
            return alt ? 0 : IKKE_ALT;
        } finally {
            kanal.shutdownNow();
        }
    }
}
