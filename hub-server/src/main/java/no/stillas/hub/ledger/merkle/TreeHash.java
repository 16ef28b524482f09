package no.stillas.hub.ledger.merkle;

import com.google.protobuf.ByteString;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The two hashes of RFC 6962 § 2.1. A leaf and a node can never be taken for each other. */
public final class TreeHash {
    /** Root of a tree without leaves: SHA-256 of nothing. */
    public static final ByteString EMPTY_ROOT = ByteString.copyFrom(sha256().digest());

    private TreeHash() {}

    /** SHA-256(0x00 ‖ leaf). */
    public static ByteString leaf(ByteString leaf) {
        MessageDigest digest = sha256();
        digest.update((byte) 0);
        digest.update(leaf.asReadOnlyByteBuffer());
        return ByteString.copyFrom(digest.digest());
    }

    /** SHA-256(0x01 ‖ left ‖ right). */
    public static ByteString node(ByteString left, ByteString right) {
        MessageDigest digest = sha256();
        digest.update((byte) 1);
        digest.update(left.asReadOnlyByteBuffer());
        digest.update(right.asReadOnlyByteBuffer());
        return ByteString.copyFrom(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is in every JDK", e);
        }
    }
}
