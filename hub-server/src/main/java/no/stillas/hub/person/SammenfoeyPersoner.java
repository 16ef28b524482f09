package no.stillas.hub.person;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Leaf;
import no.stillas.hub.ledger.LeafKind;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;
import no.stillas.hub.person.Enheter.Enhet;
import no.stillas.proto.Kanonisk;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Oppgittav;
import no.stillas.proto.fakta.v1.Sammenfoeyingsfaktum;
import no.stillas.proto.person.v1.JoinRequest;

/** Joins two records by a named human's decision, and keeps the decision. */
record SammenfoeyPersoner(JoinRequest request, Enhet enhet, SubjectKey videre, SubjectKey sammenfoeyes)
        implements Work<Instant> {
    @Override
    public Set<SubjectKey> subjects() {
        return Set.of(videre, sammenfoeyes);
    }

    @Override
    public Instant run(View view, Batch batch) {
        var inn = view.subject(videre).pseudonym();
        var fra = view.subject(sammenfoeyes).pseudonym();
        if (!inn.equals(fra)) {
            var faktum = Faktum.newBuilder().setId(UUID.randomUUID().toString()).setVersjon(1)
                    .setOppgittAv(Oppgittav.newBuilder().setOrganisasjonsnummer(enhet.organisasjonsnummer())
                            .setEnhet(enhet.id()).setRegistrert(Dager.stempel(view.now())))
                    .setSammenfoeying(Sammenfoeyingsfaktum.newBuilder()
                            .setVidere(Faktalager.navn(inn))
                            .setSammenfoeyd(Faktalager.navn(fra))
                            .setBesluttetAv(request.getAnsattId())
                            .setVerifisering(request.getVerifisering()))
                    .build();
            var ny = Faktalager.ny(inn, faktum, view.now());
            batch.join(fra, inn);
            batch.fact(ny);
            batch.leaf(Leaf.of(LeafKind.FACT, enhet.organisasjonsnummer(), enhet.id(), "", "", List.of(Kanonisk.sha256(ny.body()))));
        }
        return view.now();
    }
}
