package no.stillas.hub.ledger.merkle;

import com.google.protobuf.ByteString;
import java.util.ArrayList;
import java.util.List;

/**
 * The right edge of a growing tree: the hashes of its complete subtrees, the largest first, one for each bit that is set
 * in its size. All that is needed to add leaves and to know the root; at most 63 hashes. Not for several threads.
 */
public final class RightEdge {
    private static final int HASH = 32;
    private final List<ByteString> hashes;
    private long size;

    private RightEdge(long size, List<ByteString> hashes) {
        this.size = size;
        this.hashes = hashes;
    }

    public static RightEdge empty() {
        return new RightEdge(0, new ArrayList<>());
    }

    /** From {@link #toBytes}. */
    public static RightEdge of(long size, ByteString bytes) {
        if (size < 0 || bytes.size() != Long.bitCount(size) * HASH) {
            throw new IllegalArgumentException("the right edge of " + size + " leaves is not " + bytes.size() + " bytes");
        }
        List<ByteString> hashes = new ArrayList<>();
        for (int from = 0; from < bytes.size(); from += HASH) {
            hashes.add(bytes.substring(from, from + HASH));
        }
        return new RightEdge(size, hashes);
    }

    /** Adds a leaf by its hash, and tells {@code completed} every subtree that it completes, the leaf itself too. */
    public void add(ByteString leafHash, Completed completed) {
        long index = size++;
        ByteString hash = leafHash;
        int level = 0;
        completed.subtree(level, index, hash);
        while ((index & 1) == 1) {
            hash = TreeHash.node(hashes.removeLast(), hash);
            index >>= 1;
            completed.subtree(++level, index, hash);
        }
        hashes.add(hash);
    }

    public long size() {
        return size;
    }

    public ByteString root() {
        return hashes.reversed().stream().reduce((right, left) -> TreeHash.node(left, right)).orElse(TreeHash.EMPTY_ROOT);
    }

    public ByteString toBytes() {
        return ByteString.copyFrom(hashes);
    }

    /** Hears of complete subtrees: of 2^level leaves, the index-th of that size. */
    @FunctionalInterface
    public interface Completed {
        void subtree(int level, long index, ByteString hash);
    }
}
