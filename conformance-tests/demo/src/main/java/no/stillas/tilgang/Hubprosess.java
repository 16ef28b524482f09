package no.stillas.tilgang;

import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** What somebody needs who starts a hub as a process of its own on this machine: ports, and whether it is well. */
public final class Hubprosess {
    private Hubprosess() {}

    /**
     * A port that nothing uses now, below those that Linux gives to connections: what is given away there may be
     * taken before the hub has come so far as to listen.
     */
    public static int ledigPort() throws IOException {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 32_768);
            try (var _ = new ServerSocket(port)) {
                return port;
            } catch (BindException e) {
                // somebody listens there
            }
        }
    }

    /** Whether the hub says that it is well; not, where it does not answer. */
    public static boolean frisk(HttpClient klient, int httpPort) {
        try {
            var spoersmaal = HttpRequest.newBuilder(URI.create("http://localhost:" + httpPort + "/health"))
                    .timeout(Duration.ofSeconds(2)).build();
            return klient.send(spoersmaal, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
