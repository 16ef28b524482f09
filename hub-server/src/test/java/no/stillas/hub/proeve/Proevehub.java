package no.stillas.hub.proeve;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.grpc.BindableService;
import io.grpc.Channel;
import io.grpc.ClientInterceptors;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.MetadataUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import no.stillas.hub.database.Database;
import no.stillas.hub.database.H2Dialect;
import no.stillas.hub.identity.Caller;
import no.stillas.hub.identity.Environment;
import no.stillas.hub.kryptering.KeyRing;
import no.stillas.hub.ledger.Shards;
import no.stillas.hub.ledger.Store;
import no.stillas.hub.ledger.WriterSettings;
import no.stillas.hub.noekkel.Personnoekler;
import no.stillas.hub.person.Enheter;
import no.stillas.hub.person.Identiteter;
import no.stillas.proto.kodeverk.v1.Etat;

/** One hub for a test: real commit stage, real gRPC, the identity interceptor's place taken by a header. */
public final class Proevehub implements AutoCloseable {
    private static final Metadata.Key<String> ORG = Metadata.Key.of("proeve-org", Metadata.ASCII_STRING_MARSHALLER);

    private final HikariDataSource kilde;
    private final Store lager;
    private final KeyRing noekler;
    private final AtomicReference<Instant> naa = new AtomicReference<>(Instant.parse("2026-09-01T08:00:00Z"));
    private final Map<String, Enheter.Enhet> enheter = new HashMap<>();
    private Optional<Server> server = Optional.empty();
    private Optional<ManagedChannel> kanal = Optional.empty();

    public Proevehub(Path mappe) {
        var oppsett = new HikariConfig();
        oppsett.setJdbcUrl(H2Dialect.url(mappe.resolve("stillas")));
        oppsett.setUsername("sa");
        oppsett.setPassword("");
        kilde = new HikariDataSource(oppsett);
        noekler = KeyRing.open(mappe.resolve("noekler"), "proeve", true);
        lager = Store.open(Database.of(kilde), noekler, new Shards(1, "proeve"),
                klokke(), WriterSettings.standard());
    }

    public Store lager() {
        return lager;
    }

    public KeyRing noekler() {
        return noekler;
    }

    public Identiteter identiteter() {
        return new Identiteter(new Personnoekler(noekler.identifiers()));
    }

    public InstantSource klokke() {
        return naa::get;
    }

    public Instant naa() {
        return naa.get();
    }

    public void still(Instant moment) {
        naa.set(moment);
    }

    /** A unit of the directory. */
    public Proevehub enhet(String id, String organisasjonsnummer, Etat etat) {
        enheter.put(id, new Enheter.Enhet(id, organisasjonsnummer, etat));
        return this;
    }

    public Enheter enheter() {
        return new Enheter() {
            @Override
            public Optional<Enhet> finn(String id) {
                return Optional.ofNullable(enheter.get(id));
            }

            @Override
            public Optional<Enhet> finnSynlig(String id, Enhet leser) {
                return finn(id);
            }
        };
    }

    /** Starts a server with these services. */
    public void start(BindableService... tjenester) {
        var bygger = NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .intercept(new Kaller());
        for (var tjeneste : tjenester) {
            bygger.addService(tjeneste);
        }
        try {
            server = Optional.of(bygger.build().start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        kanal = Optional.of(NettyChannelBuilder.forAddress("127.0.0.1", server.get().getPort()).usePlaintext().build());
    }

    /** A client of the organisation. */
    public <S> S som(String organisasjonsnummer, Function<Channel, S> stub) {
        var hode = new Metadata();
        hode.put(ORG, organisasjonsnummer);
        return stub.apply(ClientInterceptors.intercept(kanal.orElseThrow(), MetadataUtils.newAttachHeadersInterceptor(hode)));
    }

    @Override
    public void close() {
        kanal.ifPresent(ManagedChannel::shutdownNow);
        server.ifPresent(Server::shutdownNow);
        lager.close();
        kilde.close();
    }

    private static final class Kaller implements ServerInterceptor {
        @Override
        public <Q, S> ServerCall.Listener<Q> interceptCall(
                ServerCall<Q, S> call, Metadata headers, ServerCallHandler<Q, S> next) {
            var caller = new Caller(headers.get(ORG), Set.of(), "proeve", "proeve", Environment.DEVELOPMENT, Optional.empty());
            return Contexts.interceptCall(caller.in(Context.current()), call, headers, next);
        }
    }
}
