package no.stillas.hub.ledger.merkle;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.ByteString;
import java.util.Base64;

/**
 * A log's head, in the text form of C2SP tlog-checkpoint: origin, size, root.
 *
 * @param origin name of the log
 * @param root 32 bytes
 */
public record Checkpoint(String origin, long size, ByteString root) {
    public Checkpoint {
        requireNonNull(origin, "origin is null");
        requireNonNull(root, "root is null");
        if (origin.isEmpty() || origin.contains("\n") || size < 0 || root.size() != 32) {
            throw new IllegalArgumentException("not a checkpoint");
        }
    }

    /** The text that is signed. */
    public String text() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root.toByteArray()) + "\n";
    }

    /** Reads {@link #text}; further lines are left alone. */
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length < 4) {
            throw new IllegalArgumentException("a checkpoint has three lines");
        }
        ByteString root = ByteString.copyFrom(Base64.getDecoder().decode(lines[2]));
        return new Checkpoint(lines[0], Long.parseLong(lines[1]), root);
    }
}
