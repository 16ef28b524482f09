package no.stillas.hub.ledger.merkle;

import com.google.protobuf.ByteString;
import java.util.Iterator;
import java.util.List;

/** Checks proofs as RFC 9162 § 2.1.3.2 and § 2.1.4.2 describe, without a hub. */
public final class Verifier {
    private Verifier() {}

    /** Whether {@code path} proves that {@code leafHash} is leaf {@code index} of the tree with {@code root}. */
    public static boolean included(ByteString leafHash, long index, long size, List<ByteString> path, ByteString root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long node = index;
        long last = size - 1;
        ByteString hash = leafHash;
        for (ByteString sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = TreeHash.node(sibling, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = TreeHash.node(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /** Whether {@code path} proves that the tree with {@code secondRoot} begins with the one with {@code firstRoot}. */
    public static boolean consistent(
            long first, ByteString firstRoot, long second, ByteString secondRoot, List<ByteString> path) {
        if (first < 1 || first > second) {
            return false;
        }
        if (first == second) {
            return path.isEmpty() && firstRoot.equals(secondRoot);
        }
        long node = first - 1;
        long last = second - 1;
        while ((node & 1) == 1) {
            node >>= 1;
            last >>= 1;
        }
        Iterator<ByteString> rest = path.iterator();
        boolean complete = Long.bitCount(first) == 1;
        if (!complete && !rest.hasNext()) {
            return false;
        }
        ByteString earlier = complete ? firstRoot : rest.next();
        ByteString later = earlier;
        while (rest.hasNext()) {
            ByteString sibling = rest.next();
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                earlier = TreeHash.node(sibling, earlier);
                later = TreeHash.node(sibling, later);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                later = TreeHash.node(later, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && earlier.equals(firstRoot) && later.equals(secondRoot);
    }
}
