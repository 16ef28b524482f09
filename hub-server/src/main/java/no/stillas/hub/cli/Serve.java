package no.stillas.hub.cli;

import io.micronaut.runtime.Micronaut;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the hub and serves until it is stopped. */
@Command(name = "serve", description = "Starter huben.", mixinStandardHelpOptions = true)
final class Serve implements Runnable {
    /** The file in {@code logg} that logback.xml takes: {@code JSON} (the default) or {@code TEKST}. */
    private static final String LOGG = "STILLAS_LOGGFORM";

    @Option(names = "--data", description = "Mappe for database, nøkler og katalog (standard: ${DEFAULT-VALUE}).",
            defaultValue = "stillas-data")
    private Path data = Path.of("stillas-data");

    @Option(names = "--grpc-port", description = "Port for gRPC; 0 velger en ledig (standard: ${DEFAULT-VALUE}).",
            defaultValue = "50051")
    private int grpcPort = 50051;

    @Option(names = "--http-port", description = "Port for helse og målinger; 0 velger en ledig (standard: ${DEFAULT-VALUE}).",
            defaultValue = "8080")
    private int httpPort = 8080;

    @Option(names = "--development", description = "Utviklingsmodus: egne tokens, refleksjon. Aldri med ekte persondata.")
    private boolean development;

    @Option(names = "--property", paramLabel = "NAVN=VERDI",
            description = "En egenskap, for eksempel stillas.frister.innstilling.tilbud-om-akuttplass=PT2H. Kan gjentas.")
    private Map<String, String> egne = Map.of();

    @Override
    public void run() {
        // before the first logger: a machine reads the log of a hub in use, and a person that of a hub in development
        if (development && System.getProperty(LOGG) == null && System.getenv(LOGG) == null) {
            System.setProperty(LOGG, "TEKST");
        }
        Micronaut.build(new String[0]).banner(false).properties(egenskaper()).start();
    }

    private Map<String, Object> egenskaper() {
        var egenskaper = new HashMap<String, Object>(egne);
        egenskaper.put("stillas.data", data.toString());
        egenskaper.put("grpc.server.port", grpcPort);
        egenskaper.put("micronaut.server.port", httpPort == 0 ? -1 : httpPort);
        if (development) {
            egenskaper.put("stillas.identity.environment", "DEVELOPMENT");
        }
        return egenskaper;
    }
}
