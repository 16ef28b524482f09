package no.stillas.hub.exchange;

import java.util.List;
import java.util.Set;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Leaf;
import no.stillas.hub.ledger.LeafKind;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;

/** That a unit tried what would become of a message: the same whoever it was about, and whatever the answer was. */
record Proevelogg(Unit enhet) implements Work<Void> {
    @Override
    public Set<SubjectKey> subjects() {
        return Set.of();
    }

    @Override
    public Void run(View view, Batch batch) {
        batch.leaf(Leaf.of(LeafKind.ACCESS, enhet.orgnr(), enhet.id(), "", "", List.of()));
        return null;
    }
}
