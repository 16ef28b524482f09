package no.stillas.hub.ledger;

import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import no.stillas.proto.Kanonisk;

/** The bytes of a leaf: {@code stillas.ledger.v1.Leaf}, serialised deterministically. */
final class LeafBytes {
    private LeafBytes() {}

    static ByteString of(Leaf leaf, String log, long index, Instant at) {
        no.stillas.proto.ledger.v1.Leaf message =
                no.stillas.proto.ledger.v1.Leaf.newBuilder()
                        .setLog(log)
                        .setLeafIndex(index)
                        .setKind(kind(leaf.kind()))
                        .setCommittedMicros(ChronoUnit.MICROS.between(Instant.EPOCH, at))
                        .setSenderUnit(leaf.senderUnit())
                        .setReceiverUnit(leaf.receiverUnit())
                        .setChild(leaf.child().map(child -> bytes(child.value())).orElse(ByteString.EMPTY))
                        .setCommitmentReceived(leaf.commitmentReceived())
                        .setCommitmentDelivered(leaf.commitmentDelivered())
                        .setDecisionHash(leaf.decisionHash())
                        .setFactsHash(leaf.factsHash())
                        .setRuleSetHash(leaf.ruleSetHash())
                        .addAllItems(leaf.items())
                        .build();
        return Kanonisk.bytes(message);
    }

    private static no.stillas.proto.ledger.v1.LeafKind kind(LeafKind kind) {
        return switch (kind) {
            case SUBMISSION -> no.stillas.proto.ledger.v1.LeafKind.LEAF_KIND_SUBMISSION;
            case RELEASE -> no.stillas.proto.ledger.v1.LeafKind.LEAF_KIND_RELEASE;
            case HANDOVER -> no.stillas.proto.ledger.v1.LeafKind.LEAF_KIND_HANDOVER;
            case ACK -> no.stillas.proto.ledger.v1.LeafKind.LEAF_KIND_ACK;
            case RECEIPT -> no.stillas.proto.ledger.v1.LeafKind.LEAF_KIND_RECEIPT;
            case STOP -> no.stillas.proto.ledger.v1.LeafKind.LEAF_KIND_STOP;
            case FACT -> no.stillas.proto.ledger.v1.LeafKind.LEAF_KIND_FACT;
            case ACCESS -> no.stillas.proto.ledger.v1.LeafKind.LEAF_KIND_ACCESS;
            case RULE_SET -> no.stillas.proto.ledger.v1.LeafKind.LEAF_KIND_RULE_SET;
        };
    }

    private static ByteString bytes(UUID id) {
        return ByteString.copyFrom(
                ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).flip());
    }
}
