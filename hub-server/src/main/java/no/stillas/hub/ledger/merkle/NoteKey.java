package no.stillas.hub.ledger.merkle;

import static java.util.Objects.requireNonNull;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.nio.charset.StandardCharsets;

/** An Ed25519 key that signed notes are checked with, by C2SP signed-note. */
public record NoteKey(String name, PublicKey key) {
    private static final byte ED25519 = 1;
    private static final byte[] SPKI = HexFormat.of().parseHex("302a300506032b6570032100");

    public NoteKey {
        requireNonNull(key, "key is null");
        if (name.isEmpty() || name.contains("+") || name.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("a key name has neither space nor plus");
        }
    }

    /** Reads a verifier key, {@code name+hash+base64}. */
    public static NoteKey parse(String verifierKey) {
        String[] parts = verifierKey.split("\\+", 3);
        byte[] typed = parts.length == 3 ? Base64.getDecoder().decode(parts[2]) : new byte[0];
        if (typed.length != 33 || typed[0] != ED25519) {
            throw new IllegalArgumentException("not an Ed25519 verifier key");
        }
        NoteKey key = ofRaw(parts[0], Arrays.copyOfRange(typed, 1, 33));
        if (!key.id().equals(parts[1])) {
            throw new IllegalArgumentException("the verifier key does not match its hash");
        }
        return key;
    }

    /** From the key's 32 bytes. */
    public static NoteKey ofRaw(String name, byte[] raw) {
        byte[] encoded = Arrays.copyOf(SPKI, SPKI.length + raw.length);
        System.arraycopy(raw, 0, encoded, SPKI.length, raw.length);
        try {
            return new NoteKey(name, KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 key", e);
        }
    }

    /** The key's 32 bytes. */
    public byte[] raw() {
        byte[] encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
    }

    /** Key id: the first four bytes, in hex, of SHA-256(name ‖ "\n" ‖ 0x01 ‖ key). */
    public String id() {
        MessageDigest digest = TreeHash.sha256();
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(ED25519);
        return HexFormat.of().formatHex(digest.digest(raw()), 0, 4);
    }

    /** The form that it is handed out in. */
    public String verifierKey() {
        byte[] typed = new byte[33];
        typed[0] = ED25519;
        System.arraycopy(raw(), 0, typed, 1, 32);
        return name + "+" + id() + "+" + Base64.getEncoder().encodeToString(typed);
    }
}
