package no.stillas.hub.exchange;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.grpc.StatusRuntimeException;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.logging.LogLevel;
import io.micronaut.logging.LoggingSystem;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.proto.consent.v1.ConsentServiceGrpc;
import no.stillas.proto.directory.v1.DirectoryServiceGrpc;
import no.stillas.proto.directory.v1.ResolveRequest;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.OnPartial;
import no.stillas.proto.exchange.v1.SubmitRequest;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.judgement.v1.ExplainRequest;
import no.stillas.proto.judgement.v1.JudgementServiceGrpc;
import no.stillas.proto.kodeverk.v1.Funksjon;
import no.stillas.proto.trace.v1.ListRequest;
import no.stillas.proto.trace.v1.TraceServiceGrpc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What the hub writes in its log and counts, while people's messages go through it. */
final class LoggTest {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final String FEIL_NUMMER = "01811599830";

    @Test
    void every_line_of_the_log_is_json_and_no_number_name_address_text_or_token_is_in_it_or_the_metrics(@TempDir Path mappe)
            throws Exception {
        var ut = System.out;
        var logg = new ByteArrayOutputStream();
        var caller = new String[1];
        String maalt;
        try (var fanget = new PrintStream(logg, true, StandardCharsets.UTF_8)) {
            System.setOut(fanget);
            oppsett("/logback.xml");
            try (var hub = new HeleHuben(mappe, Map.of())) {
                hub.del(LoggingSystem.class).setLogLevel("no.stillas", LogLevel.TRACE);
                hub.del(LoggingSystem.class).setLogLevel("io.micronaut", LogLevel.INFO);
                caller[0] = hub.org("asker-barnevern");
                snakk(hub);
                maalt = hub.del(MeterRegistry.class).getMeters().stream().map(m -> m.getId().toString()).collect(Collectors.joining("\n"));
                hub.del(LoggingSystem.class).setLogLevel("no.stillas", LogLevel.NOT_SPECIFIED);
            }
        } finally {
            System.setOut(ut);
            oppsett("/logback-test.xml");
        }
        var skrevet = logg.toString(StandardCharsets.UTF_8);
        assertThat(skrevet).as("the log was caught").contains("DEVELOPMENT MODE");
        var linjer = skrevet.lines().map(LoggTest::lest).toList();
        assertThat(linjer).allSatisfy(linje -> {
            assertThat(linje.hasNonNull("timestamp")).isTrue();
            assertThat(linje.path("level").asText()).isNotEmpty();
            assertThat(linje.path("loggerName").asText()).isNotEmpty();
            assertThat(linje.path("formattedMessage").asText()).isNotEmpty();
        });
        assertThat(linjer).as("values stand beside the message").anySatisfy(linje -> {
            assertThat(linje.path("formattedMessage").asText()).isEqualTo("resolve");
            assertThat(linje.path("kvpList").findValuesAsText("caller")).containsExactly(caller[0]);
            assertThat(linje.path("kvpList").findValuesAsText("kommune")).containsExactly("9999");
        });
        assertThat(linjer).extracting(linje -> linje.path("loggerName").asText()).as("libraries say nothing at start")
                .noneMatch(navn -> navn.startsWith("org.flywaydb") || navn.startsWith("com.github.kagkarlsson"));
        assertThat(maalt).contains("stillas.");
        for (var hemmelig : new String[] {Eksempler.BARN, Eksempler.BARN_MED_SAMTYKKE, "41821099909", FEIL_NUMMER, "Oda-Marje", "Tesst", "Liv",
            "Nora Lie", "Kari Prøve", "omkring 8", "Lillegata", "slag hjemme", "Sover lite", "påtrengende", "Bearer", "eyJ"}) {
            assertThat(skrevet).doesNotContain(hemmelig);
            assertThat(maalt).doesNotContain(hemmelig);
        }
    }

    /** The log as a file of the class path says: the hub's own, or the tests'. */
    private static void oppsett(String fil) throws JoranException {
        var logger = (LoggerContext) LoggerFactory.getILoggerFactory();
        logger.reset();
        var leser = new JoranConfigurator();
        leser.setContext(logger);
        leser.doConfigure(requireNonNull(LoggTest.class.getResource(fil), fil));
    }

    private static JsonNode lest(String linje) {
        try {
            return JSON.readTree(linje);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + linje, e);
        }
    }

    /** Every kind of answer: permitted, redacted, denied, refused for form, refused for identity, and failed in the bytes. */
    private static void snakk(HeleHuben hub) {
        Eksempler.medSamtykke(hub);
        send(hub, "bup-bergen", Eksempler.bekymring(hub, "bup-bergen", "bergen-barnevern").build());
        send(hub, "bup-haugesund", Eksempler.delvis(hub).setOnPartial(OnPartial.ON_PARTIAL_REDACT).build());
        send(hub, "asker-barnevern", Eksempler.henvisning(hub, "asker-barnevern", "bup-oslo-syd").build());

        var feilNummer = Eksempler.henvisning(hub, "asker-barnevern", "bup-oslo-syd");
        feilNummer.getPersonerBuilder(0).getIdentitetBuilder().setFoedselsnummer(FEIL_NUMMER);
        avvist(() -> send(hub, "asker-barnevern", feilNummer.build()));
        var adresse = Eksempler.henvisning(hub, "asker-barnevern", "bup-oslo-syd").setConversationId("Lillegata 4");
        avvist(() -> send(hub, "asker-barnevern", adresse.build()));
        avvist(() -> send(hub, "bergen-skole", Eksempler.henvisning(hub, "asker-barnevern", "bup-oslo-syd").build()));
        hub.som("asker-barnevern", Raatt::newBlockingStub).avvist("stillas.exchange.v1.ExchangeService/Submit",
                ("\377" + Eksempler.BARN).getBytes(StandardCharsets.ISO_8859_1));
        avvist(() -> hub.som("asker-barnevern", DirectoryServiceGrpc::newBlockingStub).resolve(
                ResolveRequest.newBuilder().setFunksjon(Funksjon.FUNKSJON_SKOLE).setKommune("9999").build()));

        hub.som("asker-barnevern", JudgementServiceGrpc::newBlockingStub).explain(ExplainRequest.newBuilder()
                .setEnvelope(Eksempler.henvisning(hub, "asker-barnevern", "bup-oslo-syd")).build());
        for (var nummer : Stream.of(Eksempler.BARN, Eksempler.BARN_MED_SAMTYKKE).toList()) {
            var barn = Identitet.newBuilder().setFoedselsnummer(nummer).build();
            hub.som("bup-haugesund", TraceServiceGrpc::newBlockingStub)
                    .list(ListRequest.newBuilder().setEnhet("bup-haugesund").setBarn(barn).build());
            hub.som("bup-haugesund", ConsentServiceGrpc::newBlockingStub).list(no.stillas.proto.consent.v1.ListRequest.newBuilder()
                    .setEnhet("bup-haugesund").setIdentitet(barn).build());
        }
    }

    private static void avvist(Runnable kall) {
        assertThrows(StatusRuntimeException.class, kall::run);
    }

    private static void send(HeleHuben hub, String enhet, Envelope melding) {
        hub.som(enhet, ExchangeServiceGrpc::newBlockingStub).submit(SubmitRequest.newBuilder().setEnvelope(melding).build());
    }
}
