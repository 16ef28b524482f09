package no.stillas.hub.ledger;

import com.google.protobuf.Timestamp;
import io.grpc.Status;
import io.grpc.stub.ServerCallStreamObserver;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import no.stillas.hub.ledger.MerkleLog.Signed;
import no.stillas.hub.ledger.MerkleLog.StoredLeaf;
import no.stillas.hub.ledger.MerkleLog.UsedKey;
import no.stillas.proto.ledger.v1.ExportResponse;
import no.stillas.proto.ledger.v1.ExportedKey;
import no.stillas.proto.ledger.v1.ExportedLeaf;
import no.stillas.proto.ledger.v1.ExportedLeaves;

/**
 * One export: keys, leaves, head. The head is taken first, so that what grows meanwhile is left out; leaves are read in
 * runs, and no faster than the caller takes them.
 */
final class Export {
    private static final int RUN = 500;

    private final MerkleLog log;
    private final ServerCallStreamObserver<ExportResponse> client;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    /** Before the call's own thread has returned: handlers cannot be set later. */
    Export(MerkleLog log, ServerCallStreamObserver<ExportResponse> client) {
        this.log = log;
        this.client = client;
        client.setOnReadyHandler(this::wake);
        client.setOnCancelHandler(this::wake);
    }

    /** Sends all of it to an organisation. Blocks. */
    void send(int shard, String organisation, long from) {
        Signed head = log.checkpoint(shard);
        for (UsedKey key : log.keys()) {
            next(ExportResponse.newBuilder().setKey(exported(key)).build());
        }
        for (long at = from; at < head.checkpoint().size(); at += RUN) {
            List<StoredLeaf> run = log.leaves(shard, at, Math.min(at + RUN, head.checkpoint().size()));
            ExportedLeaves.Builder leaves = ExportedLeaves.newBuilder();
            run.forEach(leaf -> leaves.addLeaves(exported(leaf, organisation)));
            next(ExportResponse.newBuilder().setLeaves(leaves).build());
        }
        next(ExportResponse.newBuilder().setCheckpoint(LedgerEndpoint.head(head, log.key().verifierKey())).build());
        client.onCompleted();
    }

    private static ExportedKey exported(UsedKey key) {
        return ExportedKey.newBuilder()
                .setVerifierKey(key.key().verifierKey())
                .setFirstUsed(Timestamp.newBuilder()
                        .setSeconds(key.firstUsed().getEpochSecond())
                        .setNanos(key.firstUsed().getNano()))
                .build();
    }

    private static ExportedLeaf exported(StoredLeaf leaf, String organisation) {
        ExportedLeaf.Builder exported = ExportedLeaf.newBuilder().setLeafIndex(leaf.index()).setHash(leaf.hash());
        if (leaf.of(organisation)) {
            exported.setLeaf(leaf.leaf());
        }
        return exported.build();
    }

    private void next(ExportResponse part) {
        lock.lock();
        try {
            while (!client.isReady() && !client.isCancelled()) {
                changed.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
        if (client.isCancelled()) {
            throw Status.CANCELLED.withDescription("the caller has gone").asRuntimeException();
        }
        client.onNext(part);
    }

    private void wake() {
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
