package no.stillas.hub.exchange;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.util.Timestamps;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.stub.AbstractStub;
import io.grpc.stub.MetadataUtils;
import io.micronaut.context.ApplicationContext;
import io.micronaut.grpc.server.GrpcEmbeddedServer;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import no.stillas.hub.directory.Directory;
import no.stillas.hub.identity.DevTokens;
import no.stillas.hub.identity.Scope;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Receiver;
import no.stillas.proto.exchange.v1.Sender;

/** The whole hub in this process: real server, real tokens, its own H2 file, the directory that comes with it. */
public final class HeleHuben implements AutoCloseable {
    private static final Metadata.Key<String> AUTHORIZATION =
            Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);

    private final ApplicationContext kontekst;
    private final EmbeddedServer server;
    private final ManagedChannel kanal;
    private final DevTokens tokens;
    private final Map<String, String> token = new HashMap<>();
    private final InstantSource klokke;
    private final Lukking lukking;

    public HeleHuben(Path data, Map<String, Object> mer) {
        this(data, mer, InstantSource.system(), Map.of());
    }

    /** With a clock of the test's own. Tokens keep the real one. */
    HeleHuben(Path data, Map<String, Object> mer, InstantSource klokke) {
        this(data, mer, klokke, Map.of(Proeveklokke.EGENSKAP, Proeveklokke.navn(klokke)));
    }

    private HeleHuben(Path data, Map<String, Object> mer, InstantSource klokke, Map<String, Object> tid) {
        this.klokke = klokke;
        var oppsett = new HashMap<String, Object>(Map.of(
                "stillas.data", data.toString(),
                "stillas.identity.environment", "DEVELOPMENT",
                "grpc.server.port", 0,
                "micronaut.server.port", -1));
        oppsett.putAll(mer);
        oppsett.putAll(tid);
        kontekst = ApplicationContext.builder().properties(oppsett).banner(false).start();
        lukking = kontekst.getBean(Lukking.class);
        server = kontekst.getBean(GrpcEmbeddedServer.class).start();
        kanal = NettyChannelBuilder.forAddress("localhost", server.getPort()).usePlaintext().build();
        tokens = DevTokens.open(data);
    }

    /** A client of the organisation that the unit belongs to. */
    public <S extends AbstractStub<S>> S som(String enhet, Function<ManagedChannel, S> stub) {
        return somOrg(org(enhet), stub);
    }

    /** A client of an organisation, whether or not the directory knows it. */
    <S extends AbstractStub<S>> S somOrg(String org, Function<ManagedChannel, S> stub) {
        lukking.aldri();
        var hode = new Metadata();
        hode.put(AUTHORIZATION, "Bearer " + token.computeIfAbsent(org, o -> tokens.issue(o, Arrays.asList(Scope.values()))));
        return stub.apply(kanal).withInterceptors(MetadataUtils.newAttachHeadersInterceptor(hode));
    }

    /** A client without any token. */
    public <S> S ukjent(Function<ManagedChannel, S> stub) {
        return stub.apply(kanal);
    }

    /** Where it listens, as the command line takes it. */
    public String adresse() {
        return "localhost:" + server.getPort();
    }

    public String org(String enhet) {
        return kontekst.getBean(Directory.class).unit(enhet).orElseThrow().orgnr();
    }

    public <T> T del(Class<T> type) {
        lukking.aldri();
        return kontekst.getBean(type);
    }

    /** An envelope from one unit to another, with a document of the examples. */
    public Envelope.Builder fra(String avsender, String mottaker, Message dokument) {
        return Envelope.newBuilder()
                .setMessageId(nyId(klokke.millis()))
                .setConversationId(UUID.randomUUID().toString())
                .setSender(Sender.newBuilder().setOrganisasjonsnummer(org(avsender)).setEnhet(avsender))
                .setReceiver(Receiver.newBuilder().setEnhet(mottaker))
                .setCreated(Timestamps.fromMillis(klokke.instant().toEpochMilli()))
                .setTest(true)
                .setDocument(Any.pack(dokument));
    }

    /** A UUIDv7 of now. */
    public static String nyId() {
        return nyId(System.currentTimeMillis());
    }

    private static String nyId(long naa) {
        var tilfeldig = new SecureRandom();
        long hoey = naa << 16 | 0x7000L | tilfeldig.nextLong() & 0xFFFL;
        return new UUID(hoey, 0x8000_0000_0000_0000L | tilfeldig.nextLong() >>> 2).toString();
    }

    /** A document from its JSON. */
    public static <M extends Message> M json(String json, Message.Builder til, Class<M> type) {
        try {
            Dokumenttyper.alle().jsonParser().merge(json, til);
            return type.cast(til.build());
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public void close() {
        kanal.shutdownNow();
        server.stop();
        kontekst.close();
    }
}
