package no.stillas.hub.kryptering;

import com.google.protobuf.ByteString;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA256 of an identifier: the same number gives the same hash on all nodes, and without the key nobody can try
 * all eleven-digit numbers. Safe for use by several threads.
 */
public final class IdentifierHash {
    private static final String ALGORITHM = "HmacSHA256";
    private final SecretKeySpec key;

    /** With a key of 32 bytes. */
    public IdentifierHash(byte[] key) {
        if (key.length != 32) {
            throw new IllegalArgumentException("the identifier key is 32 bytes");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /**
     * The keyed hash, 32 bytes. {@code kind} keeps number series apart ({@code fnr} for fødselsnummer and D-nummer alike,
     * {@code duf}, {@code hpr}, {@code ansatt:ORGNR}, {@code sak:ORGNR}); {@code value} is in its canonical form.
     */
    public ByteString of(String kind, String value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(kind.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return ByteString.copyFrom(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("the identifier key cannot be used", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is in every JDK", e);
        }
    }
}
