package no.stillas.hub.exchange;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

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
        return sha256(nonce.concat(bytes(melding)));
    }

    static ByteString bytes(Message melding) {
        var bytes = new byte[melding.getSerializedSize()];
        var ut = CodedOutputStream.newInstance(bytes);
        ut.useDeterministicSerialization();
        try {
            melding.writeTo(ut);
        } catch (IOException e) {
            throw new UncheckedIOException("an array of the right size is always long enough", e);
        }
        return ByteString.copyFrom(bytes);
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
