package no.stillas.konformitet.sertifikat.motpart;

import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import java.util.function.Consumer;

/** Asks for a bearer token on every call, as the contract does; whose it is, it does not look at. Notes all other headers. */
final class Tokenvakt implements ServerInterceptor {
    private static final Metadata.Key<String> AUTHORIZATION = Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);

    private final Consumer<Hendelse> noter;

    Tokenvakt(Consumer<Hendelse> noter) {
        this.noter = noter;
    }

    @Override
    public <A, B> ServerCall.Listener<A> interceptCall(ServerCall<A, B> kall, Metadata hode, ServerCallHandler<A, B> neste) {
        hode.keys().stream().filter(navn -> !navn.equals("authorization") && !navn.endsWith(Metadata.BINARY_HEADER_SUFFIX))
                .forEach(navn -> hode.getAll(Metadata.Key.of(navn, Metadata.ASCII_STRING_MARSHALLER))
                        .forEach(verdi -> noter.accept(new Hendelse.Hode(navn, verdi))));
        var token = hode.get(AUTHORIZATION);
        if (token == null || !token.startsWith("Bearer ") || token.length() < 8) {
            noter.accept(new Hendelse.Brudd("kallet har ikke token (authorization: Bearer …)"));
            kall.close(Status.UNAUTHENTICATED.withDescription("kallet har ikke token"), new Metadata());
            return new ServerCall.Listener<>() {};
        }
        return neste.startCall(kall, hode);
    }
}
