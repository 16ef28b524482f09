package no.stillas.hub.ledger;

import static no.stillas.hub.ledger.Samples.BUP;
import static no.stillas.hub.ledger.Samples.KOMMUNE;
import static no.stillas.hub.ledger.Samples.leaf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import java.util.List;
import no.stillas.hub.ledger.MerkleLog.Signed;
import no.stillas.hub.ledger.MerkleLog.StoredLeaf;
import no.stillas.hub.ledger.merkle.Checkpoint;
import no.stillas.hub.ledger.merkle.NoteKey;
import no.stillas.hub.ledger.merkle.SignedNote;
import no.stillas.hub.ledger.merkle.TreeHash;
import no.stillas.hub.ledger.merkle.Verifier;
import org.junit.jupiter.api.Test;

/** What every database must do for the log. */
abstract class LogContract extends QueueContract {
    private void grow(int leaves) {
        commit(TestWork.of((_, batch) -> {
            for (int i = 0; i < leaves; i++) {
                batch.leaf(leaf(i % 2 == 0 ? LeafKind.SUBMISSION : LeafKind.ACK));
            }
            return "";
        }));
    }

    @Test
    void anyLeafCanBeProvedInAnyLaterTree() {
        grow(300);
        grow(230);
        for (long size : List.of(1L, 255L, 256L, 257L, 300L, 511L, 512L, 513L, 530L)) {
            ByteString root = store.log().root(0, size);
            for (long index : List.of(0L, 1L, 254L, 255L, 256L, 299L, 511L, 529L)) {
                if (index < size) {
                    StoredLeaf leaf = store.log().leaf(0, index).orElseThrow();
                    assertThat(TreeHash.leaf(leaf.leaf())).isEqualTo(leaf.hash());
                    assertThat(Verifier.included(leaf.hash(), index, size, store.log().inclusion(0, index, size), root))
                            .as("%d of %d", index, size)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void aLaterTreeCanBeProvedToBeginWithAnEarlier() {
        grow(3);
        Signed earlier = store.log().checkpoint(0);
        grow(600);
        Signed later = store.log().checkpoint(0);
        List<ByteString> proof = store.log().consistency(0, 3, 603);
        Checkpoint first = earlier.checkpoint();
        Checkpoint second = later.checkpoint();
        assertThat(second.size()).isEqualTo(603);
        assertThat(Verifier.consistent(first.size(), first.root(), second.size(), second.root(), proof)).isTrue();
        assertThat(Verifier.consistent(first.size(), second.root(), second.size(), second.root(), proof)).isFalse();
    }

    @Test
    void aCheckpointIsSignedWithAKeyThatStandsInTheLog() {
        grow(2);
        Signed signed = store.log().checkpoint(0);
        NoteKey key = NoteKey.parse(store.log().key().verifierKey());
        assertThat(SignedNote.open(signed.note(), key).map(Checkpoint::parse)).contains(signed.checkpoint());
        assertThat(signed.checkpoint().origin()).isEqualTo("hub.example/logg/0");
        assertThat(store.log().keys()).extracting(used -> used.key().verifierKey()).containsExactly(key.verifierKey());
    }

    @Test
    void aTreeThatHasNotGrownSoFarHasNoProofs() {
        grow(2);
        assertThatThrownBy(() -> store.log().inclusion(0, 1, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.log().consistency(0, 2, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThat(store.log().leaf(0, 2)).isEmpty();
    }

    @Test
    void aLeafIsItsSendersAndItsReceiversOnly() {
        grow(1);
        StoredLeaf leaf = store.log().leaf(0, 0).orElseThrow();
        assertThat(leaf.of(KOMMUNE)).isTrue();
        assertThat(leaf.of(BUP)).isTrue();
        assertThat(leaf.of("123456785")).isFalse();
        assertThat(leaf.of("")).isFalse();
    }
}
