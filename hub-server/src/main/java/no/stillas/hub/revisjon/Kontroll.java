package no.stillas.hub.revisjon;

import java.util.List;
import java.util.Set;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Leaf;
import no.stillas.hub.ledger.LeafKind;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;

/** That an organisation's control judged its own decisions again: the same whichever, and whatever came of it. */
record Kontroll(String orgnr) implements Work<Void> {
    @Override
    public Set<SubjectKey> subjects() {
        return Set.of();
    }

    @Override
    public Void run(View view, Batch batch) {
        batch.leaf(Leaf.of(LeafKind.ACCESS, orgnr, "", "", "", List.of()));
        return null;
    }
}
