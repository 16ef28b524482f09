package no.stillas.last;

import static java.util.Objects.requireNonNull;

import io.grpc.Channel;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.stub.AbstractStub;
import io.grpc.stub.MetadataUtils;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import no.stillas.hub.identity.DevTokens;
import no.stillas.hub.identity.Scope;

/** The hub that is loaded, as any organisation. */
final class Maal {
    private static final Metadata.Key<String> AUTHORIZATION =
            Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);

    private final ManagedChannel kanal;
    private final DevTokens tokens;
    private final Map<String, Metadata> hoder = new ConcurrentHashMap<>();

    Maal(ManagedChannel kanal, DevTokens tokens) {
        this.kanal = requireNonNull(kanal, "kanal is null");
        this.tokens = requireNonNull(tokens, "tokens is null");
    }

    <S extends AbstractStub<S>> S som(Enhet enhet, Function<Channel, S> stub) {
        var hode = hoder.computeIfAbsent(enhet.organisasjonsnummer(), nummer -> {
            var nytt = new Metadata();
            nytt.put(AUTHORIZATION, "Bearer " + tokens.issue(nummer, Arrays.asList(Scope.values())));
            return nytt;
        });
        return stub.apply(kanal).withInterceptors(MetadataUtils.newAttachHeadersInterceptor(hode));
    }

    ManagedChannel kanal() {
        return kanal;
    }
}
