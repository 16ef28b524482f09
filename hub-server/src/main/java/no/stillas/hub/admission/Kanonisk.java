package no.stillas.hub.admission;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import no.stillas.proto.exchange.v1.Envelope;

/** The hub's own serialisation, so that another library's encoding of the same request is the same request. */
final class Kanonisk {
    private Kanonisk() {}

    /** SHA-256 of the envelope with its document re-serialised. */
    static ByteString hash(Envelope envelope, Optional<Message> document) {
        var kanonisk = document
                .map(d -> envelope.toBuilder()
                        .setDocument(Any.newBuilder()
                                .setTypeUrl("type.googleapis.com/" + d.getDescriptorForType().getFullName())
                                .setValue(bytes(d)))
                        .build())
                .orElse(envelope);
        return sha256(bytes(kanonisk));
    }

    static ByteString bytes(Message melding) {
        var ut = ByteString.newOutput(melding.getSerializedSize());
        var kodet = CodedOutputStream.newInstance(ut);
        kodet.useDeterministicSerialization();
        try {
            melding.writeTo(kodet);
            kodet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return ut.toByteString();
    }

    static ByteString sha256(ByteString bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            bytes.asReadOnlyByteBufferList().forEach(digest::update);
            return ByteString.copyFrom(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
