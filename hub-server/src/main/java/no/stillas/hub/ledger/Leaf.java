package no.stillas.hub.ledger;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.ByteString;
import java.util.List;
import java.util.Optional;
import no.stillas.hub.fact.Pseudonym;

/**
 * Evidence of one thing, to be hashed into the log as the deterministic bytes of {@code stillas.ledger.v1.Leaf}. The
 * writer adds log, index and time. A hash that does not apply is empty, otherwise 32 bytes. Nothing in it names a person.
 *
 * @param sender organisation number whose evidence it is; empty where none; gets the leaf in its export
 * @param receiver as {@code sender}, on the other side
 * @param commitmentReceived SHA-256(nonce ‖ received bytes)
 * @param commitmentDelivered SHA-256(nonce ‖ delivered bytes), differs after redaction
 * @param items one hash for each thing, where one leaf stands for several deliveries or acks
 */
public record Leaf(
        LeafKind kind,
        String sender,
        String senderUnit,
        String receiver,
        String receiverUnit,
        Optional<Pseudonym> child,
        ByteString commitmentReceived,
        ByteString commitmentDelivered,
        ByteString decisionHash,
        ByteString factsHash,
        ByteString ruleSetHash,
        List<ByteString> items) {
    public Leaf {
        requireNonNull(kind, "kind is null");
        requireNonNull(sender, "sender is null");
        requireNonNull(senderUnit, "senderUnit is null");
        requireNonNull(receiver, "receiver is null");
        requireNonNull(receiverUnit, "receiverUnit is null");
        requireNonNull(child, "child is null");
        items = List.copyOf(items);
        hash(commitmentReceived, "commitmentReceived");
        hash(commitmentDelivered, "commitmentDelivered");
        hash(decisionHash, "decisionHash");
        hash(factsHash, "factsHash");
        hash(ruleSetHash, "ruleSetHash");
        items.forEach(item -> hash(item, "item"));
    }

    /** A leaf that commits to nothing but its kind, its units and {@code items}. */
    public static Leaf of(
            LeafKind kind, String sender, String senderUnit, String receiver, String receiverUnit, List<ByteString> items) {
        return new Leaf(
                kind,
                sender,
                senderUnit,
                receiver,
                receiverUnit,
                Optional.empty(),
                ByteString.EMPTY,
                ByteString.EMPTY,
                ByteString.EMPTY,
                ByteString.EMPTY,
                ByteString.EMPTY,
                items);
    }

    private static void hash(ByteString hash, String name) {
        if (!hash.isEmpty() && hash.size() != 32) {
            throw new IllegalArgumentException(name + " is neither empty nor 32 bytes");
        }
    }
}
