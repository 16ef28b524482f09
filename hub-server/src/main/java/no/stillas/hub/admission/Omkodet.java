package no.stillas.hub.admission;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.Message;
import java.util.Optional;
import no.stillas.proto.Kanonisk;
import no.stillas.proto.exchange.v1.Envelope;

/** The hub's own serialisation, so that another library's encoding of the same request is the same request. */
final class Omkodet {
    private Omkodet() {}

    /** SHA-256 of the envelope with its document re-serialised. */
    static ByteString hash(Envelope envelope, Optional<Message> document) {
        var kanonisk = document
                .map(d -> envelope.toBuilder()
                        .setDocument(Any.newBuilder()
                                .setTypeUrl("type.googleapis.com/" + d.getDescriptorForType().getFullName())
                                .setValue(Kanonisk.bytes(d)))
                        .build())
                .orElse(envelope);
        return Kanonisk.sha256(Kanonisk.bytes(kanonisk));
    }
}
