package no.stillas.last;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.micronaut.context.ApplicationContext;
import io.micronaut.grpc.server.GrpcEmbeddedServer;
import java.nio.file.Path;
import java.util.Map;
import no.stillas.hub.identity.DevTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small load on a hub in this process: what is measured is what happened. */
final class StegTest {
    @Test
    void every_message_of_a_step_is_accepted_delivered_and_acknowledged_once(@TempDir Path data) throws Exception {
        try (var hub = ApplicationContext.builder().banner(false).properties(Map.of(
                "stillas.data", data.toString(), "stillas.identity.environment", "DEVELOPMENT",
                "grpc.server.port", 0, "micronaut.server.port", -1)).start()) {
            var server = hub.getBean(GrpcEmbeddedServer.class);
            server.start();
            var kanal = NettyChannelBuilder.forAddress("localhost", server.getPort()).usePlaintext().build();
            try {
                var maal = new Maal(kanal, DevTokens.open(data));
                var utfall = new Steg(20, 0.5, 2, 2, 2, 30, 1).kjoer(maal, Barn.registrer(maal, 5));

                assertThat(utfall.allSvart()).isTrue();
                assertThat(utfall.planlagt()).isPositive();
                assertThat(utfall.maaling().svar()).isEqualTo(Map.of("PERMITTED", utfall.planlagt()));
                for (var trinn : Maaling.Trinn.values()) {
                    assertThat(utfall.maaling().tider(trinn).getTotalCount()).as(trinn.ord()).isEqualTo(utfall.planlagt());
                }
                assertThat(Malestokk.helsesjekk(maal, 20, 1, 1).getTotalCount()).isPositive();
            } finally {
                kanal.shutdownNow();
                server.stop();
            }
        }
    }
}
