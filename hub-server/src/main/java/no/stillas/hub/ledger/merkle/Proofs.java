package no.stillas.hub.ledger.merkle;

import com.google.protobuf.ByteString;
import java.util.ArrayList;
import java.util.List;

/** Makes the proofs of RFC 6962 § 2.1.1 and § 2.1.2, as they are defined there. */
public final class Proofs {
    private final Subtrees subtrees;

    public Proofs(Subtrees subtrees) {
        this.subtrees = subtrees;
    }

    /** Gives the hash of a complete subtree of 2^level leaves, the index-th of that size. */
    @FunctionalInterface
    public interface Subtrees {
        ByteString hash(int level, long index);
    }

    /** Root of the first {@code size} leaves. */
    public ByteString root(long size) {
        return size == 0 ? TreeHash.EMPTY_ROOT : hash(0, size);
    }

    /** Audit path of a leaf in the tree of the first {@code size} leaves. */
    public List<ByteString> inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("leaf " + index + " is not in a tree of " + size);
        }
        List<ByteString> path = new ArrayList<>();
        path(index, 0, size, path);
        return path;
    }

    /** That the tree of {@code second} leaves begins with the one of {@code first}. */
    public List<ByteString> consistency(long first, long second) {
        if (first < 1 || first > second) {
            throw new IllegalArgumentException("no proof from " + first + " to " + second);
        }
        List<ByteString> path = new ArrayList<>();
        subproof(first, 0, second, true, path);
        return path;
    }

    private void path(long index, long from, long to, List<ByteString> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + split(to - from);
        if (index < middle) {
            path(index, from, middle, path);
            path.add(hash(middle, to));
        } else {
            path(index, middle, to, path);
            path.add(hash(from, middle));
        }
    }

    private void subproof(long first, long from, long to, boolean whole, List<ByteString> path) {
        if (first == to) {
            if (!whole) {
                path.add(hash(from, to));
            }
            return;
        }
        long middle = from + split(to - from);
        if (first <= middle) {
            subproof(first, from, middle, whole, path);
            path.add(hash(middle, to));
        } else {
            subproof(first, middle, to, false, path);
            path.add(hash(from, middle));
        }
    }

    /** Hash of leaves from–to, where from is a multiple of the largest power of two below their number. */
    private ByteString hash(long from, long to) {
        long count = to - from;
        if (Long.bitCount(count) == 1) {
            int level = Long.numberOfTrailingZeros(count);
            return subtrees.hash(level, from >> level);
        }
        long middle = from + split(count);
        return TreeHash.node(hash(from, middle), hash(middle, to));
    }

    /** The largest power of two smaller than {@code count}. */
    private static long split(long count) {
        return Long.highestOneBit(count - 1);
    }
}
