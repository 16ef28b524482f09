package no.stillas.hub.stillas;

import java.util.Set;
import java.util.UUID;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.MessageIds;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;
import no.stillas.proto.fakta.v1.Koordinatorfaktum;
import no.stillas.proto.felles.v1.Ansatt;

/** Records an appointment. Who it is stands encrypted with the child's key; the fact has unit, kind and days. */
record OppnevnKoordinator(SubjectKey barn, Unit enhet, Oppnevning oppnevning, Koordinatorfaktum ny, Ansatt ansatt)
        implements Work<UUID> {

    @Override
    public Set<SubjectKey> subjects() {
        return Set.of(barn);
    }

    @Override
    public UUID run(View view, Batch batch) {
        var subjekt = view.subject(barn);
        oppnevning.krev(subjekt, Dager.dag(view.now()));
        var id = UUID.randomUUID();
        var dokument = MessageIds.next(view.now());
        batch.payload(dokument, subjekt.pseudonym(), ansatt.toByteString());
        Koordinatorfakta.skriv(batch, enhet, subjekt.pseudonym(), id, 1,
                ny.toBuilder().setDokument(dokument.toString()).build(), Koordinatorfakta.OPPNEVNT, view.now());
        return id;
    }
}
