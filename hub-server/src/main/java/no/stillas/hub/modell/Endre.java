package no.stillas.hub.modell;

import com.google.protobuf.ByteString;
import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Leaf;
import no.stillas.hub.ledger.LeafKind;
import no.stillas.hub.ledger.ModelChange;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;
import no.stillas.proto.Kanonisk;

/**
 * One change, with a leaf of the log. It rests on what was checked beside the changes before it: where another has come
 * between, nothing is changed.
 *
 * @param naa number of the last change that this node judges by
 * @param regelsett SHA-256 of the rules as they become
 */
record Endre(ModelChange endring, IntSupplier naa, ByteString regelsett) implements Work<ModelChange> {
    @Override
    public Set<SubjectKey> subjects() {
        return Set.of();
    }

    @Override
    public boolean readsModels() {
        return true;
    }

    @Override
    public ModelChange run(View view, Batch batch) {
        if (naa.getAsInt() != endring.nr() - 1) {
            throw Feil.samtidig("MODELL_ENDRET", "another change of the models came between; nothing was changed, try again");
        }
        var e = new ModelChange(endring.nr(), view.now(), endring.organisation(), endring.model(), endring.edition(), endring.file(),
                endring.source(), endring.checked());
        batch.modelChange(e);
        batch.leaf(new Leaf(LeafKind.RULE_SET, e.organisation(), "", "", "", java.util.Optional.empty(), ByteString.EMPTY,
                ByteString.EMPTY, ByteString.EMPTY, ByteString.EMPTY, regelsett, List.of(Kanonisk.sha256(e.source()))));
        return e;
    }

    /** Nothing: done when the batch after it begins, so that what was committed before is judged by. */
    record Ingenting() implements Work<Boolean> {
        @Override
        public Set<SubjectKey> subjects() {
            return Set.of();
        }

        @Override
        public Boolean run(View view, Batch batch) {
            return true;
        }
    }
}
