package no.stillas.tilgang;

import io.grpc.Channel;
import io.grpc.ClientInterceptors;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.stub.MetadataUtils;

/** How a hub is reached: a channel to it, and a token for each organisation that one speaks for. */
public interface Hubtilgang {
    /** The channel. Not closed by those who call. */
    ManagedChannel kanal();

    /**
     * A token of this organisation, valid now.
     *
     * @throws IllegalStateException when there is none to be had
     */
    String token(String organisasjonsnummer);

    /** The channel, with each call in the name of this organisation. */
    default Channel som(String organisasjonsnummer) {
        var hode = new Metadata();
        hode.put(Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER), "Bearer " + token(organisasjonsnummer));
        return ClientInterceptors.intercept(kanal(), MetadataUtils.newAttachHeadersInterceptor(hode));
    }
}
