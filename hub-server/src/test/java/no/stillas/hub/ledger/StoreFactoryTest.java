package no.stillas.hub.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.health.HealthStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.stillas.hub.fact.Facts;
import no.stillas.hub.kryptering.IdentifierHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;

class StoreFactoryTest {
    @TempDir
    Path data;

    @Test
    void aHubWithoutSettingsKeepsItsOwnDatabaseAndKeysInItsDataFolder() throws Exception {
        for (long round = 0; round < 2; round++) {
            try (var hub = ApplicationContext.run(Map.of("stillas.data", data.toString()))) {
                var writer = hub.getBean(Writer.class);
                var place = writer.submit(Lane.ORDINARY, TestWork.<Long>of((_, batch) -> {
                    batch.leaf(Samples.leaf(LeafKind.SUBMISSION));
                    return 0L;
                }).then((_, committed) -> committed.leafIndex())).get(30, TimeUnit.SECONDS);
                assertThat(place).as("it goes on where it was stopped").isEqualTo(round);
                assertThat(hub.getBean(Facts.class)).isNotNull();
                assertThat(hub.getBean(IdentifierHash.class)).isNotNull();
                assertThat(Mono.from(hub.getBean(StoreHealth.class).getResult()).block().getStatus())
                        .isEqualTo(HealthStatus.UP);
            }
        }
        assertThat(data.resolve("stillas.mv.db")).isRegularFile();
        assertThat(Files.list(data.resolve("noekler"))).hasSize(3);
    }
}
