package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.ErrorInfo;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.health.v1.HealthCheckRequest;
import io.grpc.health.v1.HealthCheckResponse.ServingStatus;
import io.grpc.health.v1.HealthGrpc;
import io.grpc.protobuf.StatusProto;
import io.micronaut.http.server.netty.NettyEmbeddedServer;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.stillas.hub.database.FullDisk;
import no.stillas.hub.database.H2Dialect;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.Until;
import no.stillas.hub.ledger.Writer;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.SubmitRequest;
import no.stillas.proto.kodeverk.v1.Hastegrad;
import no.stillas.proto.kodeverk.v1.Utfall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A hub that cannot take a message, through the real server: nothing is promised, and a duty's sender is told whom to ring. */
final class SviktTest {
    @TempDir
    Path mappe;

    static Stream<Arguments> svikt() {
        return Stream.of(
                Arguments.argumentSet("no room in the lane", (Supplier<RuntimeException>) () -> new Writer.QueueFull(Lane.DUTY_AND_URGENT),
                        Status.Code.RESOURCE_EXHAUSTED),
                Arguments.argumentSet("nothing can be written",
                        (Supplier<RuntimeException>) () -> new Writer.NotStored("no", new IllegalStateException("no")), Status.Code.UNAVAILABLE),
                Arguments.argumentSet("a defect", (Supplier<RuntimeException>) () -> new IllegalStateException("defect"), Status.Code.INTERNAL));
    }

    @ParameterizedTest
    @MethodSource("svikt")
    void a_duty_and_an_urgent_message_that_cannot_be_taken_carry_the_number_and_an_ordinary_one_its_own_error(
            Supplier<RuntimeException> feil, Status.Code ellers) {
        try (var hub = new HeleHuben(mappe, Map.of(Proevesvikt.EGENSKAP, "ja"))) {
            hub.del(Proevesvikt.class).med(feil);
            var plikt = avvist(hub, "bup-bergen", bekymring(hub));
            assertThat(plikt.getStatus().getCode()).isEqualTo(Status.Code.UNAVAILABLE);
            assertThat(ring(plikt)).isNotEmpty();
            assertThat(plikt.getStatus().getDescription()).contains("Ring " + ring(plikt)).doesNotContain("defect");

            var haster = avvist(hub, "asker-barnevern", henvisning(hub).toBuilder().setHastegrad(Hastegrad.HASTEGRAD_UMIDDELBAR).build());
            assertThat(haster.getStatus().getCode()).isEqualTo(Status.Code.UNAVAILABLE);
            assertThat(ring(haster)).isNotEmpty().isNotEqualTo(ring(plikt));

            var vanlig = avvist(hub, "asker-barnevern", henvisning(hub));
            assertThat(vanlig.getStatus().getCode()).isEqualTo(ellers);
            assertThat(ring(vanlig)).isEmpty();
        }
    }

    @Test
    void a_full_disk_refuses_with_the_number_and_says_so_and_when_there_is_room_all_goes_on_and_nothing_accepted_is_lost()
            throws Exception {
        FullDisk.install();
        try (var hub = new HeleHuben(mappe, Map.of(
                "stillas.database.url", "jdbc:h2:full:" + mappe.resolve("stillas").toAbsolutePath() + H2Dialect.SETTINGS))) {
            var plikt = bekymring(hub);
            var vanlig = henvisning(hub);
            var foer = bekymring(hub);
            send(hub, foer);
            var tjener = hub.del(NettyEmbeddedServer.class).start();
            assertThat(helse(hub)).isEqualTo(ServingStatus.SERVING);
            assertThat(hent(tjener, "/health").statusCode()).isEqualTo(200);
            FullDisk.fill();
            var feil = avvist(hub, "bup-bergen", plikt);
            assertThat(feil.getStatus().getCode()).isEqualTo(Status.Code.UNAVAILABLE);
            assertThat(ring(feil)).isNotEmpty();
            var uten = avvist(hub, "asker-barnevern", vanlig);
            assertThat(uten.getStatus().getCode()).isEqualTo(Status.Code.UNAVAILABLE);
            assertThat(ring(uten)).isEmpty();

            assertThat(helse(hub)).isEqualTo(ServingStatus.NOT_SERVING);
            var nede = hent(tjener, "/health");
            assertThat(nede.statusCode()).isEqualTo(503);
            assertThat(nede.body()).contains("\"store\"", "DOWN");
            var maalt = hent(tjener, "/prometheus");
            assertThat(maalt.statusCode()).isEqualTo(200);
            assertThat(maalt.body()).contains("stillas_writer_accepting 0.0");

            FullDisk.empty();
            Until.holds("the hub accepts again", () -> hub.del(Writer.class).accepting());
            Until.holds("its health says so", () -> helse(hub) == ServingStatus.SERVING);
            assertThat(hent(tjener, "/health").statusCode()).isEqualTo(200);
            assertThat(send(hub, plikt)).isEqualTo(Utfall.UTFALL_PERMITTED);
            try (var inn = new Innboksklient(hub, "bergen-barnevern")) {
                var levert = new ArrayList<String>();
                for (int i = 0; i < 2; i++) {
                    var levering = inn.melding();
                    levert.add(levering.getMessage().getEnvelope().getMessageId());
                    inn.kvitter(levering);
                }
                assertThat(levert).containsExactlyInAnyOrder(foer.getMessageId(), plikt.getMessageId());
            }
        } finally {
            FullDisk.empty();
        }
    }

    private static ServingStatus helse(HeleHuben hub) {
        return hub.ukjent(HealthGrpc::newBlockingStub).check(HealthCheckRequest.getDefaultInstance()).getStatus();
    }

    private static HttpResponse<String> hent(EmbeddedServer tjener, String sti) throws IOException, InterruptedException {
        try (var klient = HttpClient.newHttpClient()) {
            return klient.send(HttpRequest.newBuilder(tjener.getURI().resolve(sti)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static Utfall send(HeleHuben hub, Envelope melding) {
        return hub.som(melding.getSender().getEnhet(), ExchangeServiceGrpc::newBlockingStub)
                .submit(SubmitRequest.newBuilder().setEnvelope(melding).build()).getDecision().getUtfall();
    }

    private static Envelope bekymring(HeleHuben hub) {
        return Eksempler.bekymring(hub, "bup-bergen", "bergen-barnevern").build();
    }

    private static Envelope henvisning(HeleHuben hub) {
        return Eksempler.henvisning(hub, "asker-barnevern", "bup-oslo-syd").build();
    }

    private static StatusRuntimeException avvist(HeleHuben hub, String enhet, Envelope melding) {
        return assertThrows(StatusRuntimeException.class, () -> hub.som(enhet, ExchangeServiceGrpc::newBlockingStub)
                .submit(SubmitRequest.newBuilder().setEnvelope(melding).build()));
    }

    /** The number that an error carries; empty where it carries none. */
    static String ring(StatusRuntimeException feil) {
        return StatusProto.fromThrowable(feil).getDetailsList().stream().filter(d -> d.is(ErrorInfo.class)).map(d -> {
            try {
                return d.unpack(ErrorInfo.class).getMetadataOrDefault("ring", "");
            } catch (InvalidProtocolBufferException e) {
                throw new IllegalArgumentException(e);
            }
        }).findFirst().orElse("");
    }
}
