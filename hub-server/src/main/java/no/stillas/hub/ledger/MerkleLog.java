package no.stillas.hub.ledger;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.stillas.hub.database.Database;
import no.stillas.hub.database.Sql;
import no.stillas.hub.kryptering.LogKey;
import no.stillas.hub.ledger.merkle.Checkpoint;
import no.stillas.hub.ledger.merkle.NoteKey;
import no.stillas.hub.ledger.merkle.Proofs;
import no.stillas.hub.ledger.merkle.SignedNote;
import no.stillas.hub.ledger.merkle.TreeHash;
import no.stillas.proto.Kanonisk;
import no.stillas.proto.ledger.v1.Leaf;

/** The logs as they are read: heads, proofs, leaves. Every method blocks on the database. */
public final class MerkleLog {
    private static final int PAGE = 200;

    private final Reads reads;
    private final Shards shards;
    private final NoteKey key;
    private final LogKey secret;
    private final Map<Integer, Signed> newest = new ConcurrentHashMap<>();

    MerkleLog(Database database, Shards shards, LogKey secret) {
        this.reads = new Reads(database.source());
        this.shards = shards;
        this.secret = secret;
        this.key = new NoteKey(secret.name(), secret.publicKey());
    }

    /** A checkpoint with its signed note. */
    public record Signed(Checkpoint checkpoint, String note) {}

    /** A leaf as it stands in the log; {@code sender} and {@code receiver} are organisation numbers or empty. */
    public record StoredLeaf(long index, ByteString hash, String sender, String receiver, ByteString leaf) {
        /** Whether the leaf is an organisation's own. */
        public boolean of(String organisation) {
            return sender.equals(organisation) || receiver.equals(organisation);
        }
    }

    /** A public key that checkpoints have been signed with. */
    public record UsedKey(NoteKey key, Instant firstUsed) {}

    /** The shard of a log by its name; empty name means the first. */
    public Optional<Integer> shard(String log) {
        return shards.shard(log);
    }

    /** The key that checkpoints are signed with now. */
    public NoteKey key() {
        return key;
    }

    /** The present head, signed. Signed once a size, however many ask. */
    public Signed checkpoint(int shard) {
        Checkpoint head =
                reads.with(
                        connection -> {
                            LogSql.Head row = LogSql.read(connection, shard);
                            return new Checkpoint(row.name, row.edge.size(), row.edge.root());
                        });
        return newest.compute(
                shard,
                (_, known) ->
                        known != null && known.checkpoint().size() >= head.size()
                                ? known
                                : new Signed(head, SignedNote.sign(head.text(), key, secret.privateKey())));
    }

    /** Number of leaves. */
    public long size(int shard) {
        return reads.with(connection -> LogSql.read(connection, shard).edge.size());
    }

    /** A leaf. */
    public Optional<StoredLeaf> leaf(int shard, long index) {
        return leaves(shard, index, index + 1).stream().findFirst();
    }

    /** Leaves from {@code from}, inclusive, to {@code to}, exclusive. */
    public List<StoredLeaf> leaves(int shard, long from, long to) {
        return reads.with(
                connection ->
                        LogSql.entries(connection, shard, from, to).stream()
                                .map(
                                        entry ->
                                                new StoredLeaf(entry.index(), entry.hash(), entry.sender(), entry.receiver(), entry.leaf()))
                                .toList());
    }

    /**
     * Whether a leaf of the message's sender commits to a decision as it is stored: its bytes, the facts and the rule set.
     * Looks from the message's own leaf on; an evidence that is not there costs reading all that the sender has sent since.
     */
    public boolean commitsTo(DecisionRow decision, MessageView message) {
        ByteString decided = Kanonisk.sha256(decision.decision());
        ByteString facts = Kanonisk.sha256(decision.judgedFacts());
        int shard = shards.of(message.message().conversation());
        long from = Math.max(0, message.leafIndex());
        while (true) {
            long first = from;
            List<LogSql.Entry> page =
                    reads.with(connection -> LogSql.sent(connection, shard, message.message().sender(), first, PAGE));
            if (page.stream().anyMatch(entry -> commits(entry, decided, facts, decision.ruleSet()))) {
                return true;
            }
            if (page.size() < PAGE) {
                return false;
            }
            from = page.getLast().index() + 1;
        }
    }

    private static boolean commits(LogSql.Entry entry, ByteString decided, ByteString facts, ByteString ruleSet) {
        try {
            Leaf leaf = Leaf.parseFrom(entry.leaf());
            return leaf.getDecisionHash().equals(decided)
                    && leaf.getFactsHash().equals(facts)
                    && leaf.getRuleSetHash().equals(ruleSet)
                    && TreeHash.leaf(entry.leaf()).equals(entry.hash());
        } catch (InvalidProtocolBufferException e) {
            return false;
        }
    }

    /**
     * Audit path of a leaf in the tree of {@code size} leaves.
     *
     * @throws IllegalArgumentException when the leaf is not in a tree of that size
     */
    public List<ByteString> inclusion(int shard, long index, long size) {
        return reads.with(connection -> proofs(connection, shard).inclusion(index, size));
    }

    /**
     * Consistency proof between two sizes.
     *
     * @throws IllegalArgumentException unless {@code 1 ≤ first ≤ second}
     */
    public List<ByteString> consistency(int shard, long first, long second) {
        return reads.with(connection -> proofs(connection, shard).consistency(first, second));
    }

    /** Root of the first {@code size} leaves, computed from what is stored. */
    public ByteString root(int shard, long size) {
        return reads.with(connection -> proofs(connection, shard).root(size));
    }

    /** Public keys that have been used, the oldest first. */
    public List<UsedKey> keys() {
        return reads.with(
                connection ->
                        Sql.query(
                                connection,
                                "select * from log_key order by first_used, key_id",
                                row ->
                                        new UsedKey(
                                                NoteKey.ofRaw(row.getString("key_name"), row.getBytes("public_key")),
                                                Sql.instant(row, "first_used"))));
    }

    private static Proofs proofs(Connection connection, int shard) {
        return new Proofs((level, index) -> subtree(connection, shard, level, index));
    }

    /** Hash of a complete subtree, from the stored level at or below its own. */
    private static ByteString subtree(Connection connection, int shard, int level, long index) {
        int stored = level / LogSql.TILE * LogSql.TILE;
        int above = level - stored;
        try {
            List<ByteString> hashes = LogSql.hashes(connection, shard, stored, index << above, 1L << above);
            if (hashes.size() != 1 << above) {
                throw new IllegalArgumentException("the log is not that long");
            }
            while (hashes.size() > 1) {
                List<ByteString> parents = new ArrayList<>();
                for (int i = 0; i < hashes.size(); i += 2) {
                    parents.add(TreeHash.node(hashes.get(i), hashes.get(i + 1)));
                }
                hashes = parents;
            }
            return hashes.getFirst();
        } catch (SQLException e) {
            throw new Writer.NotStored("the log could not be read", e);
        }
    }
}
