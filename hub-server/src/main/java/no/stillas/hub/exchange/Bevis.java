package no.stillas.hub.exchange;

import com.google.protobuf.ByteString;
import com.google.protobuf.Message;
import java.security.SecureRandom;
import no.stillas.proto.Kanonisk;

/** Commitments to content: those who hold it can open them, and nobody can guess it when it is erased. */
final class Bevis {
    private static final SecureRandom TILFELDIG = new SecureRandom();

    private Bevis() {}

    /** 32 random bytes. */
    static ByteString nonce() {
        var bytes = new byte[32];
        TILFELDIG.nextBytes(bytes);
        return ByteString.copyFrom(bytes);
    }

    /** SHA-256(nonce ‖ deterministic bytes of the message). */
    static ByteString commitment(ByteString nonce, Message melding) {
        return Kanonisk.sha256(nonce.concat(Kanonisk.bytes(melding)));
    }
}
