package no.stillas.adapter.sdk.mappe;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.MessageOrBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import no.stillas.adapter.sdk.lager.Filer;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.exchange.v1.Envelope;

/** Messages as files, in protobuf's JSON mapping with typed documents. */
final class Json {
    private Json() {}

    static void skriv(Path fil, MessageOrBuilder melding) throws IOException {
        Filer.skriv(fil, (Dokumenttyper.alle().jsonPrinter().print(melding) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @throws InvalidProtocolBufferException with what is wrong, and where, when it is not an envelope in every name
     */
    static Envelope envelope(byte[] json) throws InvalidProtocolBufferException {
        var envelope = Envelope.newBuilder();
        Dokumenttyper.alle().jsonParser().merge(new String(json, StandardCharsets.UTF_8), envelope);
        return envelope.build();
    }

    /** The same without the names and codes that the contract does not have; empty where it is no envelope even so. */
    static Optional<Envelope> utenUkjente(byte[] json) {
        var envelope = Envelope.newBuilder();
        try {
            Dokumenttyper.alle().jsonParser().ignoringUnknownFields().merge(new String(json, StandardCharsets.UTF_8), envelope);
            return Optional.of(envelope.build());
        } catch (InvalidProtocolBufferException e) {
            return Optional.empty();
        }
    }
}
