package no.stillas.hub.stillas;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.ByteString;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Hendelser;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Leaf;
import no.stillas.hub.ledger.LeafKind;
import no.stillas.hub.ledger.MessageIds;
import no.stillas.hub.ledger.TraceRow;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;

/**
 * That a unit asked for a stillas: a leaf, the same whoever was asked about and whatever was found.
 *
 * @param vist the child, where the unit was shown what others have written: its log has that
 */
record Oppslag(Unit enhet, Optional<Pseudonym> vist) implements Work<Void> {
    Oppslag {
        requireNonNull(enhet, "enhet is null");
        requireNonNull(vist, "vist is null");
    }

    @Override
    public Set<SubjectKey> subjects() {
        return Set.of();
    }

    @Override
    public Void run(View view, Batch batch) {
        batch.leaf(Leaf.of(LeafKind.ACCESS, enhet.orgnr(), enhet.id(), "", "", List.of()));
        vist.ifPresent(barn -> batch.trace(new TraceRow(MessageIds.next(view.now()), vist, Optional.empty(),
                Optional.empty(), view.now(), Hendelser.STILLASET_VIST, enhet.id(), "", "", "", "", ByteString.EMPTY)));
        return null;
    }
}
