package no.stillas.hub.ledger.merkle;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.ByteString;
import java.util.Optional;

/**
 * Checks an export leaf by leaf, without a hub: no gap, each leaf that is given hashes to its hash, an earlier checkpoint
 * is on the way, and the signed checkpoint at the end is what all of it hashes to. Not for several threads.
 */
public final class ExportCheck {
    private final NoteKey key;
    private final Optional<Checkpoint> earlier;
    private final RightEdge edge = RightEdge.empty();
    private Optional<Broken> fault = Optional.empty();

    /**
     * @param key that the checkpoint must be signed with, got by another way than the export
     * @param earlier a checkpoint that was kept, where there is one
     */
    public ExportCheck(NoteKey key, Optional<Checkpoint> earlier) {
        this.key = requireNonNull(key, "key is null");
        this.earlier = requireNonNull(earlier, "earlier is null");
        compareWithEarlier();
    }

    /** What the check found. */
    public sealed interface Result {}

    /** The export is whole and is what was signed. */
    public record Whole(Checkpoint checkpoint) implements Result {}

    /** The first thing that is wrong: at which leaf (or the size, for the checkpoint), and what. */
    public record Broken(long index, Fault fault) implements Result {}

    /** What can be wrong. */
    public enum Fault {
        /** A leaf is missing, doubled or out of order. */
        GAP,
        /** The leaf does not hash to its hash. */
        LEAF_CHANGED,
        /** The tree up to here is not the one that the earlier checkpoint was signed for. */
        EARLIER_DIFFERS,
        /** The export ends before the earlier checkpoint. */
        SHORTER_THAN_EARLIER,
        /** The checkpoint is not signed with the key. */
        NOT_SIGNED,
        /** The checkpoint is of another log, another size or another root. */
        CHECKPOINT_DIFFERS
    }

    /** The next leaf; {@code leaf} is empty where it is another's. */
    public void leaf(long index, ByteString hash, ByteString leaf) {
        if (fault.isPresent()) {
            return;
        }
        if (index != edge.size()) {
            broken(edge.size(), Fault.GAP);
        } else if (!leaf.isEmpty() && !TreeHash.leaf(leaf).equals(hash)) {
            broken(index, Fault.LEAF_CHANGED);
        } else {
            edge.add(hash, (_, _, _) -> {});
            compareWithEarlier();
        }
    }

    /** The checkpoint at the end, as a signed note, which must be of the named log. */
    public Result end(String log, String note) {
        if (fault.isPresent()) {
            return fault.get();
        }
        if (earlier.isPresent() && earlier.get().size() > edge.size()) {
            return new Broken(edge.size(), Fault.SHORTER_THAN_EARLIER);
        }
        Checkpoint own = new Checkpoint(log, edge.size(), edge.root());
        return SignedNote.open(note, key)
                .map(Checkpoint::parse)
                .<Result>map(signed ->
                        signed.equals(own) ? new Whole(signed) : new Broken(edge.size(), Fault.CHECKPOINT_DIFFERS))
                .orElseGet(() -> new Broken(edge.size(), Fault.NOT_SIGNED));
    }

    private void compareWithEarlier() {
        earlier.filter(kept -> kept.size() == edge.size() && !kept.root().equals(edge.root()))
                .ifPresent(_ -> broken(edge.size() - 1, Fault.EARLIER_DIFFERS));
    }

    private void broken(long index, Fault what) {
        fault = Optional.of(new Broken(index, what));
    }
}
