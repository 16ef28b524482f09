package no.stillas.hub.kryptering;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;

/** The Ed25519 key pair that checkpoints are signed with, under its name. */
public record LogKey(String name, PublicKey publicKey, PrivateKey privateKey) {
    private static final String ALGORITHM = "Ed25519";

    /** A new pair: length of the private key, the private key (PKCS #8), the public key (X.509). */
    static byte[] fresh() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            byte[] secret = pair.getPrivate().getEncoded();
            byte[] open = pair.getPublic().getEncoded();
            return ByteBuffer.allocate(4 + secret.length + open.length).putInt(secret.length).put(secret).put(open).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is in every JDK", e);
        }
    }

    static LogKey of(String name, byte[] bytes) throws GeneralSecurityException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        byte[] secret = new byte[buffer.getInt()];
        buffer.get(secret);
        byte[] open = new byte[buffer.remaining()];
        buffer.get(open);
        KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
        return new LogKey(
                name,
                factory.generatePublic(new X509EncodedKeySpec(open)),
                factory.generatePrivate(new PKCS8EncodedKeySpec(secret)));
    }

    @Override
    public String toString() {
        return "LogKey[" + name + "]";
    }
}
