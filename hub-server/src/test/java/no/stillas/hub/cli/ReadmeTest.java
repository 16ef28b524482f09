package no.stillas.hub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Descriptors.MethodDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import io.grpc.CallOptions;
import io.grpc.ClientInterceptors;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.protobuf.ProtoUtils;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.MetadataUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.stillas.hub.exchange.Eksempler;
import no.stillas.hub.exchange.HeleHuben;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.judgement.v1.ListRulesResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What README tells a reader to write, written: its commands are commands, and its calls are answered by the hub. */
final class ReadmeTest {
    private static final Pattern ORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
    private static final String JAR = "java -jar hub-server/target/stillas-hub.jar ";
    private static final Metadata.Key<String> HODE = Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);

    @TempDir
    static Path data;

    /** A call as grpcurl takes it. */
    private record Kall(String hode, String json, String adresse, String metode) {}

    /** Its indented lines, a line that goes on put together, without what is said of it. */
    private static List<String> linjer() throws IOException {
        return Files.readString(Path.of("..", "README.md")).replaceAll("\\\\\n\\s*", "").lines().filter(l -> l.startsWith("    "))
                .map(l -> l.strip().replaceFirst("\\s+# .*", "")).toList();
    }

    private static List<String> ord(String linje) {
        return ORD.matcher(linje).results().map(ReadmeTest::ett).toList();
    }

    private static String ett(MatchResult m) {
        return m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3);
    }

    private static List<Kall> kall() throws IOException {
        var alle = new ArrayList<Kall>();
        for (var linje : linjer()) {
            if (linje.startsWith("grpcurl ")) {
                var ord = ord(linje);
                assertThat(ord.subList(0, 2)).containsExactly("grpcurl", "-plaintext");
                assertThat(ord).hasSize(8);
                alle.add(new Kall(ord.get(ord.indexOf("-H") + 1), ord.get(ord.indexOf("-d") + 1), ord.get(6), ord.get(7)));
            }
        }
        return alle;
    }

    @Test
    void each_call_is_answered_with_the_token_that_it_tells_to_take() throws IOException {
        var kallene = kall();
        assertThat(kallene).isNotEmpty().allSatisfy(k -> assertThat(k.adresse).isEqualTo("localhost:50051"));
        assertThat(new CommandLine(new Serve()).getCommandSpec().findOption("--grpc-port").defaultValue()).isEqualTo("50051");
        try (var hub = new HeleHuben(data, Map.of())) {
            for (var k : kallene) {
                assertThat(k.hode).isEqualTo("authorization: Bearer $TOKEN");
                var svar = hub.ukjent(kanal -> spoer(kanal, k, "Bearer " + token()));
                assertThat(svar.getAllFields()).as(k.metode).isNotEmpty();
            }
            assertThat(kallene.getFirst().metode).isEqualTo("stillas.judgement.v1.JudgementService/ListRules");
            var regler = ListRulesResponse.parseFrom(hub.ukjent(kanal -> spoer(kanal, kallene.getFirst(), "Bearer " + token())).toByteString());
            assertThat(regler.getRulesList()).isNotEmpty();
        }
    }

    /** As README makes it. */
    private static String token() {
        try {
            var linje = linjer().stream().filter(l -> l.startsWith("TOKEN=$(")).findFirst().orElseThrow();
            var argumenter = ord(linje.substring("TOKEN=$(".length(), linje.length() - 1).replace(JAR, "").replace("stillas-data", data.toString()));
            var svar = Terminal.kjoer(argumenter);
            assertThat(svar.kode()).as(svar.feil()).isZero();
            return svar.ut().strip();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static DynamicMessage spoer(ManagedChannel kanal, Kall kall, String token) {
        var deler = kall.metode.split("/");
        MethodDescriptor metode = Dokumenttyper.alle().filer().stream().flatMap(f -> f.getServices().stream())
                .filter(t -> t.getFullName().equals(deler[0])).map(t -> t.findMethodByName(deler[1])).findFirst().orElseThrow();
        var spoersmaal = DynamicMessage.newBuilder(metode.getInputType());
        try {
            Dokumenttyper.alle().jsonParser().merge(kall.json, spoersmaal);
        } catch (InvalidProtocolBufferException e) {
            throw new AssertionError(kall.json, e);
        }
        var hode = new Metadata();
        hode.put(HODE, token);
        return ClientCalls.blockingUnaryCall(ClientInterceptors.intercept(kanal, MetadataUtils.newAttachHeadersInterceptor(hode)),
                io.grpc.MethodDescriptor.<DynamicMessage, DynamicMessage>newBuilder()
                        .setType(io.grpc.MethodDescriptor.MethodType.UNARY).setFullMethodName(kall.metode)
                        .setRequestMarshaller(ProtoUtils.marshaller(DynamicMessage.getDefaultInstance(metode.getInputType())))
                        .setResponseMarshaller(ProtoUtils.marshaller(DynamicMessage.getDefaultInstance(metode.getOutputType())))
                        .build(), CallOptions.DEFAULT, spoersmaal.build());
    }

    @Test
    void each_command_of_the_hub_is_one_that_it_has_with_the_options_that_it_has() throws IOException {
        var barn = Files.writeString(data.resolve("barnet"), Eksempler.BARN);
        var kommandoer = linjer().stream().filter(l -> l.startsWith("stillas ") || l.startsWith(JAR) || l.startsWith("TOKEN="))
                .map(l -> l.replaceFirst("^(stillas |(TOKEN=\\$\\()?" + Pattern.quote(JAR) + ")", "").replaceFirst("\\)$", ""))
                .map(l -> l.replace("--barn FILE", "--barn " + barn).replaceAll("\\b(UUID|DELIVERY|MESSAGE)\\b", "01890000-0000-7000-8000-000000000000"))
                .toList();
        assertThat(kommandoer).hasSizeGreaterThan(15).allSatisfy(k ->
                assertThat(Stillas.kommando().parseArgs(ord(k).toArray(String[]::new)).hasSubcommand()).as(k).isTrue());
    }
}
