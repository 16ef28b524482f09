package no.stillas.hub.cli;

import static java.util.Objects.requireNonNull;

import io.grpc.Channel;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.stub.AbstractStub;
import io.grpc.stub.MetadataUtils;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A hub, asked as one organisation. */
record Forbindelse(ManagedChannel kanal, String token) implements AutoCloseable {
    private static final Metadata.Key<String> AUTHORIZATION =
            Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);
    private static final long TAALMOD_SEKUNDER = 30;

    Forbindelse {
        requireNonNull(kanal, "kanal is null");
        requireNonNull(token, "token is null");
    }

    /** A client whose calls are given up after half a minute. */
    <S extends AbstractStub<S>> S spoer(Function<Channel, S> stub) {
        return foelg(stub).withDeadlineAfter(TAALMOD_SEKUNDER, TimeUnit.SECONDS);
    }

    /** A client whose calls last until somebody ends them. */
    <S extends AbstractStub<S>> S foelg(Function<Channel, S> stub) {
        var hode = new Metadata();
        hode.put(AUTHORIZATION, "Bearer " + token);
        return stub.apply(kanal).withInterceptors(MetadataUtils.newAttachHeadersInterceptor(hode));
    }

    @Override
    public void close() {
        kanal.shutdownNow();
        try {
            kanal.awaitTermination(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
