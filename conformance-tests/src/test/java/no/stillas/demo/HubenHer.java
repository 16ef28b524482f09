package no.stillas.demo;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micronaut.context.ApplicationContext;
import io.micronaut.grpc.server.GrpcEmbeddedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.stillas.hub.identity.DevTokens;
import no.stillas.hub.identity.Scope;

/** The whole hub in this process: its real server on a free port, real tokens, its own H2 file. */
final class HubenHer implements AutoCloseable {
    private final ApplicationContext kontekst;
    private final GrpcEmbeddedServer server;
    private final Hubben hub;

    HubenHer(Path mappe) throws IOException {
        var data = Files.createDirectories(mappe.resolve("data"));
        var oppsett = new HashMap<String, Object>(Innstillinger.ALLE);
        oppsett.putAll(Map.of(
                "stillas.data", data.toString(),
                "stillas.identity.environment", "DEVELOPMENT",
                "grpc.server.port", 0,
                "stillas.levering.feiing", "PT0.2S",
                "micronaut.server.port", -1));
        kontekst = ApplicationContext.builder().banner(false).properties(oppsett).start();
        server = kontekst.getBean(GrpcEmbeddedServer.class);
        server.start();
        var tokens = DevTokens.open(data);
        hub = Hubben.kjoerende(data, server.getPort(), nummer -> tokens.issue(nummer, List.of(Scope.values())));
    }

    Hubben hub() {
        return hub;
    }

    /** What the hub counts, as Prometheus reads it. */
    String maalt() {
        return kontekst.getBean(PrometheusMeterRegistry.class).scrape();
    }

    @Override
    public void close() {
        hub.close();
        server.stop();
        kontekst.close();
    }
}
