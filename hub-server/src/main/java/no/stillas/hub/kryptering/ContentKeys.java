package no.stillas.hub.kryptering;

import static java.util.Objects.requireNonNull;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * Encrypts content: AES-256-GCM with a key a message, wrapped by its owner's secret, which is wrapped by the
 * key-encryption key. Each is bound to the id it belongs to, so that none can be put in another's place. Safe for use by
 * several threads.
 */
public final class ContentKeys {
    private final Aead keyEncryptionKey;

    ContentKeys(Aead keyEncryptionKey) {
        this.keyEncryptionKey = keyEncryptionKey;
    }

    /** A child's secret, in the clear. Never stored and never shown. */
    public static final class Secret {
        private final UUID owner;
        private final byte[] key;
        private final Aead aead;

        private Secret(UUID owner, byte[] key) {
            this.owner = owner;
            this.key = key;
            this.aead = aead(key);
        }
    }

    /** Encrypted content and the wrapped key that opens it. */
    public record Sealed(ByteString wrappedKey, ByteString ciphertext) {
        public Sealed {
            requireNonNull(wrappedKey, "wrappedKey is null");
            requireNonNull(ciphertext, "ciphertext is null");
        }
    }

    /** A new secret for an owner. */
    public Secret newSecret(UUID owner) {
        return new Secret(owner, Random.randBytes(32));
    }

    /** The secret as it is stored. */
    public ByteString wrap(Secret secret) {
        try {
            return ByteString.copyFrom(keyEncryptionKey.encrypt(secret.key, bytes(secret.owner)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a secret could not be wrapped", e);
        }
    }

    /**
     * The secret of an owner.
     *
     * @throws IllegalStateException when it was wrapped by another key or for another owner
     */
    public Secret unwrap(UUID owner, ByteString wrapped) {
        try {
            return new Secret(owner, keyEncryptionKey.decrypt(wrapped.toByteArray(), bytes(owner)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a secret could not be unwrapped", e);
        }
    }

    /** Encrypts the content of a message with a key of its own. */
    public Sealed seal(Secret owner, UUID message, ByteString plaintext) {
        byte[] key = Random.randBytes(32);
        try {
            return new Sealed(
                    ByteString.copyFrom(owner.aead.encrypt(key, bytes(message))),
                    ByteString.copyFrom(aead(key).encrypt(plaintext.toByteArray(), bytes(message))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("content could not be encrypted", e);
        }
    }

    /**
     * Decrypts the content of a message.
     *
     * @throws IllegalStateException when it belongs to another owner or message, or was changed
     */
    public ByteString open(Secret owner, UUID message, Sealed sealed) {
        try {
            byte[] key = owner.aead.decrypt(sealed.wrappedKey().toByteArray(), bytes(message));
            return ByteString.copyFrom(aead(key).decrypt(sealed.ciphertext().toByteArray(), bytes(message)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("content could not be decrypted", e);
        }
    }

    private static Aead aead(byte[] key) {
        try {
            return new AesGcmJce(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is in every JDK", e);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
    }
}
