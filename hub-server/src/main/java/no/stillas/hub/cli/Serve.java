package no.stillas.hub.cli;

import static java.util.Objects.requireNonNull;

import io.micronaut.runtime.Micronaut;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.stillas.hub.identity.DevTokens;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts the hub and serves until it is stopped. */
@Command(name = "serve", description = "Starter huben.", mixinStandardHelpOptions = true)
final class Serve implements Runnable {
    /** The file in {@code logg} that logback.xml takes: {@code JSON} (the default) or {@code TEKST}. */
    private static final String LOGG = "STILLAS_LOGGFORM";

    @Spec
    private @Nullable CommandSpec spec;

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

    @Option(names = "--tokens", split = ",", paramLabel = "ORG",
            description = "Utviklingsmodus: skriver et token for hver av disse organisasjonene til <data>/tokens/<organisasjonsnummer>.token "
                    + "før huben starter, slik adapterne leser dem med --token-file.")
    private List<String> organisasjoner = List.of();

    @Override
    public void run() {
        if (!organisasjoner.isEmpty()) {
            skrivTokens();
        }
        // before the first logger: a machine reads the log of a hub in use, and a person that of a hub in development
        if (development && System.getProperty(LOGG) == null && System.getenv(LOGG) == null) {
            System.setProperty(LOGG, "TEKST");
        }
        Micronaut.build(new String[0]).banner(false).properties(egenskaper()).start();
    }

    private void skrivTokens() {
        var linje = requireNonNull(spec).commandLine();
        if (!development) {
            throw new ParameterException(linje, "--tokens hører til --development");
        }
        try {
            DevTokens.open(data).write(data.resolve("tokens"), organisasjoner);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(linje, "--tokens: " + e.getMessage(), e);
        }
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
