package no.stillas.adapter.sdk.hub;

import io.grpc.CallCredentials;
import io.grpc.Metadata;
import io.grpc.Status;
import java.io.IOException;
import java.util.concurrent.Executor;

/** Puts the bearer token on every call. */
final class Tokenpaafoering extends CallCredentials {
    private static final Metadata.Key<String> AUTHORIZATION =
            Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);

    private final Tokenkilde kilde;

    Tokenpaafoering(Tokenkilde kilde) {
        this.kilde = kilde;
    }

    @Override
    public void applyRequestMetadata(RequestInfo kall, Executor traader, MetadataApplier paafoering) {
        traader.execute(() -> {
            try {
                var metadata = new Metadata();
                metadata.put(AUTHORIZATION, "Bearer " + kilde.hent());
                paafoering.apply(metadata);
            } catch (IOException | RuntimeException e) {
                // without a token the hub is out of reach, which passes when there is one
                paafoering.fail(Status.UNAVAILABLE.withDescription("no token to be had").withCause(e));
            }
        });
    }
}
