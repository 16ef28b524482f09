package no.stillas.hub.ledger;

import static no.stillas.hub.ledger.Samples.BUP;
import static no.stillas.hub.ledger.Samples.KOMMUNE;
import static no.stillas.hub.ledger.Samples.NOW;
import static no.stillas.hub.ledger.Samples.leaf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import com.zaxxer.hikari.HikariDataSource;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.InsecureServerCredentials;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.ServerInterceptors;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.stillas.hub.database.Database;
import no.stillas.hub.database.TestDatabases;
import no.stillas.hub.identity.Caller;
import no.stillas.hub.identity.Environment;
import no.stillas.hub.kryptering.KeyRing;
import no.stillas.hub.ledger.merkle.Checkpoint;
import no.stillas.hub.ledger.merkle.NoteKey;
import no.stillas.hub.ledger.merkle.RightEdge;
import no.stillas.hub.ledger.merkle.SignedNote;
import no.stillas.hub.ledger.merkle.TreeHash;
import no.stillas.hub.ledger.merkle.Verifier;
import no.stillas.proto.ledger.v1.ExportRequest;
import no.stillas.proto.ledger.v1.ExportResponse;
import no.stillas.proto.ledger.v1.ExportedLeaf;
import no.stillas.proto.ledger.v1.GetCheckpointRequest;
import no.stillas.proto.ledger.v1.GetCheckpointResponse;
import no.stillas.proto.ledger.v1.GetConsistencyProofRequest;
import no.stillas.proto.ledger.v1.GetInclusionProofRequest;
import no.stillas.proto.ledger.v1.GetInclusionProofResponse;
import no.stillas.proto.ledger.v1.LedgerServiceGrpc;
import no.stillas.proto.ledger.v1.LedgerServiceGrpc.LedgerServiceBlockingStub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log as an agency sees it: over gRPC, and checked with nothing but what it was given. */
class LedgerEndpointTest {
    private static final String STRANGER = "987654321";

    @TempDir
    Path folder;

    private HikariDataSource pool;
    private Store store;
    private final List<Server> servers = new ArrayList<>();
    private final List<ManagedChannel> channels = new ArrayList<>();

    @BeforeEach
    void open() {
        pool = TestDatabases.h2(folder);
        store = Store.open(
                Database.of(pool),
                KeyRing.open(folder.resolve("noekler"), "hub.example", true),
                new Shards(1, "hub.example/logg"),
                () -> NOW,
                WriterSettings.standard());
    }

    @AfterEach
    void close() {
        channels.forEach(ManagedChannel::shutdownNow);
        servers.forEach(Server::shutdownNow);
        store.close();
        pool.close();
    }

    private LedgerServiceBlockingStub as(String organisation) {
        Caller caller = new Caller(
                organisation, Set.of("stillas:hovedbok"), "t", "c", Environment.DEVELOPMENT, Optional.empty());
        ServerInterceptor identity = new ServerInterceptor() {
            @Override
            public <Q, S> ServerCall.Listener<Q> interceptCall(
                    ServerCall<Q, S> call, Metadata headers, ServerCallHandler<Q, S> next) {
                return Contexts.interceptCall(caller.in(Context.current()), call, headers, next);
            }
        };
        try {
            Server server = Grpc.newServerBuilderForPort(0, InsecureServerCredentials.create())
                    .addService(ServerInterceptors.intercept(new LedgerEndpoint(store.log()), identity))
                    .build()
                    .start();
            servers.add(server);
            ManagedChannel channel = Grpc.newChannelBuilder(
                            "localhost:" + server.getPort(), InsecureChannelCredentials.create())
                    .build();
            channels.add(channel);
            return LedgerServiceGrpc.newBlockingStub(channel);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void grow(int leaves) {
        StoreContract.get(store.writer().submit(Lane.ORDINARY, TestWork.of((_, batch) -> {
            for (int i = 0; i < leaves; i++) {
                batch.leaf(leaf(LeafKind.SUBMISSION));
            }
            return "";
        })));
    }

    @Test
    void anAgencyProvesItsLeafWithNothingButTheKeyAndTheAnswers() {
        grow(1300);
        LedgerServiceBlockingStub bup = as(BUP);
        GetCheckpointResponse head = bup.getCheckpoint(GetCheckpointRequest.getDefaultInstance());
        GetInclusionProofResponse proof = bup.getInclusionProof(
                GetInclusionProofRequest.newBuilder().setLog(head.getLog()).setLeafIndex(777).build());
        Checkpoint signed = SignedNote.open(head.getNote(), NoteKey.parse(head.getVerifierKey()))
                .map(Checkpoint::parse)
                .orElseThrow();
        assertThat(signed).isEqualTo(new Checkpoint("hub.example/logg/0", 1300, head.getRoot()));
        assertThat(Verifier.included(
                        TreeHash.leaf(proof.getLeaf()), 777, proof.getTreeSize(), proof.getPathList(), signed.root()))
                .isTrue();
    }

    @Test
    void anAgencyProvesThatTheLogOnlyGrew() {
        grow(5);
        LedgerServiceBlockingStub bup = as(BUP);
        GetCheckpointResponse earlier = bup.getCheckpoint(GetCheckpointRequest.getDefaultInstance());
        grow(8);
        GetCheckpointResponse later = bup.getCheckpoint(GetCheckpointRequest.getDefaultInstance());
        List<ByteString> path = bup.getConsistencyProof(
                        GetConsistencyProofRequest.newBuilder().setFirst(5).setSecond(13).build())
                .getPathList();
        assertThat(Verifier.consistent(5, earlier.getRoot(), 13, later.getRoot(), path)).isTrue();
    }

    @Test
    void anExportHoldsTheCallersLeavesAndTheHashesOfAllAndItsRootIsTheHeads() {
        grow(1201);
        for (String organisation : List.of(KOMMUNE, STRANGER)) {
            List<ExportedLeaf> leaves = new ArrayList<>();
            List<ExportResponse> others = new ArrayList<>();
            as(organisation).export(ExportRequest.getDefaultInstance()).forEachRemaining(part -> {
                switch (part.getPartCase()) {
                    case LEAVES -> leaves.addAll(part.getLeaves().getLeavesList());
                    case CHECKPOINT, KEY -> others.add(part);
                    case PART_NOT_SET -> throw new AssertionError("an empty part");
                }
            });
            RightEdge edge = RightEdge.empty();
            leaves.forEach(leaf -> edge.add(leaf.getHash(), (_, _, _) -> {}));
            assertThat(others.getFirst().getKey().getVerifierKey()).startsWith("hub.example+");
            assertThat(others.getLast().getCheckpoint().getRoot()).isEqualTo(edge.root());
            assertThat(leaves).hasSize(1201).allSatisfy(leaf -> {
                assertThat(leaf.getLeaf().isEmpty()).isEqualTo(organisation.equals(STRANGER));
                assertThat(leaf.getLeaf().isEmpty() || TreeHash.leaf(leaf.getLeaf()).equals(leaf.getHash())).isTrue();
            });
        }
    }

    @Test
    void anothersLeafLooksLikeOneThatIsNotThere() {
        grow(2);
        LedgerServiceBlockingStub stranger = as(STRANGER);
        Status others = status(() -> stranger.getInclusionProof(
                GetInclusionProofRequest.newBuilder().setLeafIndex(1).build()));
        Status missing = status(() -> stranger.getInclusionProof(
                GetInclusionProofRequest.newBuilder().setLeafIndex(99).build()));
        assertThat(others.getCode()).isEqualTo(Status.Code.NOT_FOUND);
        assertThat(others.getDescription()).isEqualTo(missing.getDescription());
    }

    @Test
    void whatCannotBeProvedIsAPreciseError() {
        grow(2);
        LedgerServiceBlockingStub bup = as(BUP);
        assertThat(status(() -> bup.getCheckpoint(GetCheckpointRequest.newBuilder().setLog("en annen").build())).getCode())
                .isEqualTo(Status.Code.NOT_FOUND);
        assertThat(status(() -> bup.getInclusionProof(
                                GetInclusionProofRequest.newBuilder().setLeafIndex(1).setTreeSize(1).build()))
                        .getDescription())
                .startsWith("tree_size");
        assertThat(status(() -> bup.getInclusionProof(
                                GetInclusionProofRequest.newBuilder().setLeafIndex(1).setTreeSize(3).build()))
                        .getDescription())
                .startsWith("tree_size");
        assertThat(status(() -> bup.getConsistencyProof(
                                GetConsistencyProofRequest.newBuilder().setFirst(2).setSecond(1).build()))
                        .getDescription())
                .startsWith("first");
        assertThatThrownBy(() -> bup.getConsistencyProof(GetConsistencyProofRequest.getDefaultInstance()))
                .isInstanceOf(StatusRuntimeException.class)
                .hasMessageContaining("first");
    }

    private static Status status(Runnable call) {
        try {
            call.run();
        } catch (StatusRuntimeException e) {
            return e.getStatus();
        }
        throw new AssertionError("the call went through");
    }
}
