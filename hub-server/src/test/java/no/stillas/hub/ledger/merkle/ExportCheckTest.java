package no.stillas.hub.ledger.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.stillas.hub.ledger.merkle.ExportCheck.Broken;
import no.stillas.hub.ledger.merkle.ExportCheck.Fault;
import no.stillas.hub.ledger.merkle.ExportCheck.Result;
import no.stillas.hub.ledger.merkle.ExportCheck.Whole;
import org.junit.jupiter.api.Test;

class ExportCheckTest {
    private static final String LOG = "hub.example/logg/0";
    private static final int SIZE = 11;
    private static final KeyPair PAIR = pair();
    private static final NoteKey KEY = new NoteKey("hub.example", PAIR.getPublic());

    private record Row(long index, ByteString hash, ByteString leaf) {}

    private final List<Row> rows = new ArrayList<>();

    ExportCheckTest() {
        for (int i = 0; i < SIZE; i++) {
            ByteString leaf = ByteString.copyFromUtf8("leaf " + i);
            rows.add(new Row(i, TreeHash.leaf(leaf), i % 2 == 0 ? leaf : ByteString.EMPTY));
        }
    }

    @Test
    void anExportThatIsWhatWasSignedIsWhole() {
        assertThat(check(Optional.of(head(rows.subList(0, 4))))).isEqualTo(new Whole(head(rows)));
    }

    @Test
    void aMissingLeafIsFoundWhereItWas() {
        String note = note(head(rows));
        rows.remove(5);
        assertThat(check(Optional.empty(), note)).isEqualTo(new Broken(5, Fault.GAP));
    }

    @Test
    void aChangedLeafIsFoundWhereItIs() {
        rows.set(4, new Row(4, rows.get(4).hash(), ByteString.copyFromUtf8("leaf 4, later")));
        assertThat(check(Optional.empty())).isEqualTo(new Broken(4, Fault.LEAF_CHANGED));
    }

    @Test
    void aHistoryThatWasWrittenAnewIsFoundByTheCheckpointThatWasKept() {
        Checkpoint kept = head(rows.subList(0, 7));
        ByteString other = ByteString.copyFromUtf8("leaf 2, later");
        rows.set(2, new Row(2, TreeHash.leaf(other), other));
        assertThat(check(Optional.of(kept))).isEqualTo(new Broken(6, Fault.EARLIER_DIFFERS));
        assertThat(check(Optional.empty())).as("without it nothing shows").isInstanceOf(Whole.class);
    }

    @Test
    void aLogThatWasCutIsFoundByTheCheckpointThatWasKept() {
        Checkpoint kept = head(rows);
        rows.removeLast();
        assertThat(check(Optional.of(kept))).isEqualTo(new Broken(SIZE - 1, Fault.SHORTER_THAN_EARLIER));
    }

    @Test
    void aCheckpointOfAnotherLogOrAnotherKeyIsRefused() {
        Checkpoint other = new Checkpoint("hub.example/logg/1", SIZE, head(rows).root());
        assertThat(check(Optional.empty(), note(other))).isEqualTo(new Broken(SIZE, Fault.CHECKPOINT_DIFFERS));
        KeyPair stranger = pair();
        String forged = SignedNote.sign(
                head(rows).text(), new NoteKey("hub.example", stranger.getPublic()), stranger.getPrivate());
        assertThat(check(Optional.empty(), forged)).isEqualTo(new Broken(SIZE, Fault.NOT_SIGNED));
    }

    private Result check(Optional<Checkpoint> earlier) {
        return check(earlier, note(head(rows)));
    }

    private Result check(Optional<Checkpoint> earlier, String note) {
        ExportCheck check = new ExportCheck(KEY, earlier);
        rows.forEach(row -> check.leaf(row.index(), row.hash(), row.leaf()));
        return check.end(LOG, note);
    }

    private static Checkpoint head(List<Row> rows) {
        RightEdge edge = RightEdge.empty();
        rows.forEach(row -> edge.add(row.hash(), (_, _, _) -> {}));
        return new Checkpoint(LOG, edge.size(), edge.root());
    }

    private static String note(Checkpoint checkpoint) {
        return SignedNote.sign(checkpoint.text(), KEY, PAIR.getPrivate());
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
