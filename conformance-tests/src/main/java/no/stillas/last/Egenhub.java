package no.stillas.last;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import no.stillas.tilgang.Hubprosess;

/** A hub of its own for one run: the jar, as a process, on an empty H2 file. Ends with the run. */
final class Egenhub implements AutoCloseable {
    private static final Path JAR = Path.of("hub-server/target/stillas-hub.jar");

    private final Process prosess;
    private final Path data;
    private final int port;

    private Egenhub(Process prosess, Path data, int port) {
        this.prosess = requireNonNull(prosess, "prosess is null");
        this.data = requireNonNull(data, "data is null");
        this.port = port;
    }

    /** Starts it and waits until it is well. */
    static Egenhub start(Path mappe) throws IOException {
        var data = Files.createDirectories(mappe.resolve("data"));
        int port = Hubprosess.ledigPort();
        int http = Hubprosess.ledigPort();
        var logg = mappe.resolve("hub.log");
        var kommando = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-Xmx1g", "-jar", JAR.toString(),
                "serve", "--development", "--data", data.toString(), "--grpc-port", "" + port, "--http-port", "" + http);
        var hub = new Egenhub(new ProcessBuilder(kommando).redirectErrorStream(true).redirectOutput(logg.toFile()).start(), data, port);
        Runtime.getRuntime().addShutdownHook(new Thread(hub::close));
        long slutt = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        try (var klient = HttpClient.newHttpClient()) {
            while (!Hubprosess.frisk(klient, http)) {
                if (!hub.prosess.isAlive() || System.nanoTime() > slutt) {
                    hub.close();
                    throw new IOException("huben startet ikke, se " + logg);
                }
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
        }
        return hub;
    }

    Path data() {
        return data;
    }

    String adresse() {
        return "localhost:" + port;
    }

    @Override
    public void close() {
        prosess.destroy();
        try {
            if (!prosess.waitFor(10, TimeUnit.SECONDS)) {
                prosess.destroyForcibly();
            }
        } catch (InterruptedException e) {
            prosess.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
