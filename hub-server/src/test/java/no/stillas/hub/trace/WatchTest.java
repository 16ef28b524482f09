package no.stillas.hub.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Context;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import no.stillas.hub.exchange.Eksempler;
import no.stillas.hub.exchange.HeleHuben;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.SubmitRequest;
import no.stillas.proto.trace.v1.TraceServiceGrpc;
import no.stillas.proto.trace.v1.WatchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WatchTest {
    @Test
    void a_watch_ends_at_the_hub_when_its_caller_ends_it(@TempDir Path mappe) throws Exception {
        try (var hub = new HeleHuben(mappe, Map.of())) {
            var vekker = hub.del(Vekker.class);
            var samtale = UUID.randomUUID().toString();
            var kall = Context.current().withCancellation();
            kall.call(() -> {
                var innslag = hub.som("bup-bergen", TraceServiceGrpc::newBlockingStub)
                        .watch(WatchRequest.newBuilder().setEnhet("bup-bergen").setConversationId(samtale).build());
                hub.som("bup-bergen", ExchangeServiceGrpc::newBlockingStub).submit(SubmitRequest.newBuilder()
                        .setEnvelope(Eksempler.bekymring(hub, "bup-bergen", "bergen-barnevern").setConversationId(samtale)).build());
                return innslag.next();
            });
            assertThat(vekker.antall()).isEqualTo(1);
            kall.cancel(null);
            vent(() -> vekker.antall() == 0);
        }
    }

    private static void vent(BooleanSupplier paa) throws InterruptedException {
        var pause = new Semaphore(0);
        var slutt = Instant.now().plus(Duration.ofSeconds(30));
        while (!paa.getAsBoolean()) {
            assertThat(Instant.now()).as("it happened within half a minute").isBefore(slutt);
            pause.tryAcquire(10, TimeUnit.MILLISECONDS);
        }
    }
}
