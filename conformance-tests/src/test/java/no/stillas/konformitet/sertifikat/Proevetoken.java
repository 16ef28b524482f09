package no.stillas.konformitet.sertifikat;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ForwardingClientCall.SimpleForwardingClientCall;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;

/** Any token will do: the kit looks at none. */
final class Proevetoken implements ClientInterceptor {
    @Override
    public <A, B> ClientCall<A, B> interceptCall(MethodDescriptor<A, B> metode, CallOptions valg, Channel neste) {
        return new SimpleForwardingClientCall<>(neste.newCall(metode, valg)) {
            @Override
            public void start(Listener<B> svar, Metadata hode) {
                hode.put(Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER), "Bearer proeve");
                super.start(svar, hode);
            }
        };
    }
}
