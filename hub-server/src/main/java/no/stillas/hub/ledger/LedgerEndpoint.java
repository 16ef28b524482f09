package no.stillas.hub.ledger;

import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.grpc.Kall;
import no.stillas.hub.grpc.Validering;
import no.stillas.hub.identity.Caller;
import no.stillas.hub.ledger.MerkleLog.Signed;
import no.stillas.hub.ledger.MerkleLog.StoredLeaf;
import no.stillas.proto.ledger.v1.ExportRequest;
import no.stillas.proto.ledger.v1.ExportResponse;
import no.stillas.proto.ledger.v1.GetCheckpointRequest;
import no.stillas.proto.ledger.v1.GetCheckpointResponse;
import no.stillas.proto.ledger.v1.GetConsistencyProofRequest;
import no.stillas.proto.ledger.v1.GetConsistencyProofResponse;
import no.stillas.proto.ledger.v1.GetInclusionProofRequest;
import no.stillas.proto.ledger.v1.GetInclusionProofResponse;
import no.stillas.proto.ledger.v1.LedgerServiceGrpc.LedgerServiceImplBase;

/** The log at the gRPC door. Hashes are for everybody with a token; a leaf is for those whose it is. */
@Singleton
final class LedgerEndpoint extends LedgerServiceImplBase {
    private final MerkleLog log;

    LedgerEndpoint(MerkleLog log) {
        this.log = log;
    }

    @Override
    public void getCheckpoint(GetCheckpointRequest request, StreamObserver<GetCheckpointResponse> out) {
        Kall.svar(out, () -> {
            Validering.krev(request);
            return head(log.checkpoint(shard(request.getLog())));
        });
    }

    @Override
    public void getInclusionProof(GetInclusionProofRequest request, StreamObserver<GetInclusionProofResponse> out) {
        Caller caller = Caller.current();
        Kall.svar(out, () -> {
            Validering.krev(request);
            int shard = shard(request.getLog());
            // Another's leaf and one that is not there give the same answer, before anything else is looked at.
            StoredLeaf leaf = log.leaf(shard, request.getLeafIndex())
                    .filter(found -> found.of(caller.orgnr()))
                    .orElseThrow(() -> Feil.finnesIkke("the leaf"));
            long size = size(shard, request.getTreeSize(), "tree_size");
            if (leaf.index() >= size) {
                throw Feil.ugyldig("tree_size", "the leaf came later than this tree");
            }
            return GetInclusionProofResponse.newBuilder()
                    .setTreeSize(size)
                    .setLeaf(leaf.leaf())
                    .addAllPath(log.inclusion(shard, leaf.index(), size))
                    .build();
        });
    }

    @Override
    public void getConsistencyProof(
            GetConsistencyProofRequest request, StreamObserver<GetConsistencyProofResponse> out) {
        Kall.svar(out, () -> {
            Validering.krev(request);
            int shard = shard(request.getLog());
            long second = size(shard, request.getSecond(), "second");
            if (request.getFirst() > second) {
                throw Feil.ugyldig("first", "the first tree is larger than the second");
            }
            return GetConsistencyProofResponse.newBuilder()
                    .setSecond(second)
                    .addAllPath(log.consistency(shard, request.getFirst(), second))
                    .build();
        });
    }

    @Override
    public void export(ExportRequest request, StreamObserver<ExportResponse> out) {
        Caller caller = Caller.current();
        Export export = new Export(log, (ServerCallStreamObserver<ExportResponse>) out);
        Kall.kjoer(out, () -> {
            Validering.krev(request);
            export.send(shard(request.getLog()), caller.orgnr(), request.getFrom());
        });
    }

    static GetCheckpointResponse head(Signed signed, String verifierKey) {
        return GetCheckpointResponse.newBuilder()
                .setLog(signed.checkpoint().origin())
                .setTreeSize(signed.checkpoint().size())
                .setRoot(signed.checkpoint().root())
                .setNote(signed.note())
                .setVerifierKey(verifierKey)
                .build();
    }

    private GetCheckpointResponse head(Signed signed) {
        return head(signed, log.key().verifierKey());
    }

    private int shard(String name) {
        return log.shard(name).orElseThrow(() -> Feil.ikkeFunnet("UKJENT_LOGG", "there is no log of this name"));
    }

    /** The size asked for, or the present one for 0. */
    private long size(int shard, long asked, String field) {
        long present = log.size(shard);
        if (asked > present) {
            throw Feil.ugyldig(field, "the log is not that long");
        }
        return asked == 0 ? present : asked;
    }
}
