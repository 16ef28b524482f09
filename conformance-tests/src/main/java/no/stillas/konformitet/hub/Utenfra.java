package no.stillas.konformitet.hub;

import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.UnaryOperator;

/** A hub that runs already, with a time of its own. */
public final class Utenfra implements Provehub {
    private final ManagedChannel kanal;
    private final UnaryOperator<String> token;
    private final InstantSource klokke;

    /**
     * Speaks with it.
     *
     * @param adresse host and port
     * @param token a token by organisation number
     */
    public Utenfra(String adresse, UnaryOperator<String> token, InstantSource klokke) {
        kanal = NettyChannelBuilder.forTarget(adresse).usePlaintext().build();
        this.token = token;
        this.klokke = klokke;
    }

    @Override
    public ManagedChannel kanal() {
        return kanal;
    }

    @Override
    public String token(String organisasjonsnummer) {
        return token.apply(organisasjonsnummer);
    }

    @Override
    public Instant naa() {
        return klokke.instant();
    }

    @Override
    public boolean styrerTiden() {
        return false;
    }

    @Override
    public void sett(Instant naa) {
        throw new UnsupportedOperationException("huben har sin egen tid");
    }

    @Override
    public void close() {
        kanal.shutdownNow();
    }
}
