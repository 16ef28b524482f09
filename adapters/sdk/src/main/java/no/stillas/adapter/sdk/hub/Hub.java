package no.stillas.adapter.sdk.hub;

import io.grpc.Channel;
import io.grpc.ChannelCredentials;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import io.grpc.TlsChannelCredentials;
import java.io.File;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc.ExchangeServiceBlockingStub;
import no.stillas.proto.exchange.v1.ExchangeServiceGrpc.ExchangeServiceStub;

/** The hub, as one organisation sees it: a channel and that organisation's token on every call. */
public final class Hub {
    /** An envelope with 3 MiB of attachments, and room for the rest. */
    private static final int STOERSTE_MELDING = 8 << 20;

    private static final Set<String> HER = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Channel kanal;
    private final Tokenpaafoering token;

    public Hub(Channel kanal, Tokenkilde token) {
        this.kanal = kanal;
        this.token = new Tokenpaafoering(token);
    }

    /**
     * A channel with keepalive. Without encryption only to this machine, or when asked for.
     *
     * @param adresse host and port
     * @param klartekst no TLS, whatever the host
     * @param ca certificates to trust instead of the system's
     * @param sertifikat this client's own, for mutual TLS
     * @throws IOException when a certificate or a key cannot be read
     */
    public static ManagedChannel kanal(String adresse, boolean klartekst, Optional<File> ca, Optional<Klientsertifikat> sertifikat)
            throws IOException {
        return Grpc.newChannelBuilder(adresse, legitimasjon(adresse, klartekst, ca, sertifikat))
                .keepAliveTime(30, TimeUnit.SECONDS)
                .keepAliveTimeout(10, TimeUnit.SECONDS)
                .maxInboundMessageSize(STOERSTE_MELDING)
                .build();
    }

    private static ChannelCredentials legitimasjon(
            String adresse, boolean klartekst, Optional<File> ca, Optional<Klientsertifikat> sertifikat) throws IOException {
        var vert = adresse.substring(0, Math.max(0, adresse.lastIndexOf(':')));
        if (klartekst || ca.isEmpty() && sertifikat.isEmpty() && HER.contains(vert)) {
            return InsecureChannelCredentials.create();
        }
        var tls = TlsChannelCredentials.newBuilder();
        if (ca.isPresent()) {
            tls.trustManager(ca.get());
        }
        if (sertifikat.isPresent()) {
            tls.keyManager(sertifikat.get().sertifikat(), sertifikat.get().noekkel());
        }
        return tls.build();
    }

    /** Certificate chain and private key, PEM. */
    public record Klientsertifikat(File sertifikat, File noekkel) {}

    /** A stream waits for a hub that is out of reach: the channel tries for all inboxes at once, and opens them when there is one. */
    ExchangeServiceStub stroem() {
        return ExchangeServiceGrpc.newStub(kanal).withCallCredentials(token).withWaitForReady();
    }

    ExchangeServiceBlockingStub kall() {
        return ExchangeServiceGrpc.newBlockingStub(kanal).withCallCredentials(token);
    }
}
