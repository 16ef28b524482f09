package no.stillas.hub.trace;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.ByteString;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Leaf;
import no.stillas.hub.ledger.LeafKind;
import no.stillas.hub.ledger.MessageIds;
import no.stillas.hub.ledger.TraceRow;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;

/**
 * That a unit read: a leaf, the same whoever was asked about and whatever was found, and where the hub knows the child, a
 * row in its trace.
 *
 * @param hendelse the trace's code
 * @param hva what of it, a code; empty where there is one kind only
 */
record Lesning(Unit enhet, Optional<Pseudonym> barn, String hendelse, String hva) implements Work<Void> {
    Lesning {
        requireNonNull(enhet, "enhet is null");
        requireNonNull(barn, "barn is null");
        requireNonNull(hendelse, "hendelse is null");
        requireNonNull(hva, "hva is null");
    }

    @Override
    public Set<SubjectKey> subjects() {
        return Set.of();
    }

    @Override
    public Void run(View view, Batch batch) {
        batch.leaf(Leaf.of(LeafKind.ACCESS, enhet.orgnr(), enhet.id(), "", "", List.of()));
        barn.ifPresent(b -> batch.trace(new TraceRow(MessageIds.next(view.now()), barn, Optional.empty(),
                Optional.empty(), view.now(), hendelse, enhet.id(), "", "", hva, "", ByteString.EMPTY)));
        return null;
    }
}
