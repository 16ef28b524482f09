package no.stillas.tilgang;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** What somebody needs who starts a hub as a process of its own on this machine: ports, and whether it is well. */
public final class Hubprosess {
    private Hubprosess() {}

    /** A port that nothing listens on now. */
    public static int ledigPort() throws IOException {
        try (var lytter = new ServerSocket(0)) {
            return lytter.getLocalPort();
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
