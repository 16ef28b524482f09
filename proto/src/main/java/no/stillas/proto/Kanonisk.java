package no.stillas.proto;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes and the sum that a message has with everybody: equal messages give equal bytes, at every run of this build. */
public final class Kanonisk {
    private Kanonisk() {}

    /** Deterministic serialisation: the entries of a map in order. */
    public static ByteString bytes(Message melding) {
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

    /** SHA-256, 32 bytes. */
    public static ByteString sha256(ByteString bytes) {
        var sum = sha256();
        bytes.asReadOnlyByteBufferList().forEach(sum::update);
        return ByteString.copyFrom(sum.digest());
    }

    /** SHA-256 of a text in UTF-8, 32 bytes. */
    public static ByteString sha256(String tekst) {
        return ByteString.copyFrom(sha256().digest(tekst.getBytes(StandardCharsets.UTF_8)));
    }

    /** Lower-case hexadecimal. */
    public static String hex(ByteString bytes) {
        return HexFormat.of().formatHex(bytes.toByteArray());
    }

    /** An empty SHA-256, for what comes in pieces. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
