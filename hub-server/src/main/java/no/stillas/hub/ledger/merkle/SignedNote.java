package no.stillas.hub.ledger.merkle;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** C2SP signed note with Ed25519: a text, an empty line, a line a signature. */
public final class SignedNote {
    private static final String MARK = "— ";

    private SignedNote() {}

    /** Signs {@code text}, which ends with a newline. */
    public static String sign(String text, NoteKey key, PrivateKey secret) {
        if (!text.endsWith("\n")) {
            throw new IllegalArgumentException("a note's text ends with a newline");
        }
        try {
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(secret);
            signer.update(text.getBytes(StandardCharsets.UTF_8));
            byte[] signature = signer.sign();
            byte[] line = new byte[4 + signature.length];
            System.arraycopy(HexFormat.of().parseHex(key.id()), 0, line, 0, 4);
            System.arraycopy(signature, 0, line, 4, signature.length);
            return text + "\n" + MARK + key.name() + " " + Base64.getEncoder().encodeToString(line) + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the note could not be signed", e);
        }
    }

    /** The text, where {@code key} has signed it; signatures of other keys are left alone. */
    public static Optional<String> open(String note, NoteKey key) {
        int end = note.lastIndexOf("\n\n");
        if (end < 0) {
            return Optional.empty();
        }
        String text = note.substring(0, end + 1);
        boolean signed = note.substring(end + 2).lines().anyMatch(line -> signed(text, line, key));
        return signed ? Optional.of(text) : Optional.empty();
    }

    private static boolean signed(String text, String line, NoteKey key) {
        String prefix = MARK + key.name() + " ";
        if (!line.startsWith(prefix)) {
            return false;
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(line.substring(prefix.length()));
            if (bytes.length != 68 || !HexFormat.of().formatHex(bytes, 0, 4).equals(key.id())) {
                return false;
            }
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key.key());
            verifier.update(text.getBytes(StandardCharsets.UTF_8));
            return verifier.verify(bytes, 4, 64);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
