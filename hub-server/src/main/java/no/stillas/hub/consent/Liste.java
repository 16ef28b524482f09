package no.stillas.hub.consent;

import java.util.Optional;
import java.util.Set;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;
import no.stillas.hub.person.Enheter.Enhet;
import no.stillas.proto.consent.v1.ListResponse;

/** What a unit may see about a person, and that it looked: logged alike whether there was anything or not. */
record Liste(Enhet enhet, Optional<Pseudonym> person) implements Work<ListResponse> {
    @Override
    public Set<SubjectKey> subjects() {
        return person.map(p -> Set.of(SubjectKey.known(p))).orElse(Set.of());
    }

    @Override
    public ListResponse run(View view, Batch batch) {
        Bokfoering.oppslag(batch, enhet);
        var svar = ListResponse.newBuilder();
        person.map(p -> view.subject(SubjectKey.known(p))).ifPresent(subjekt -> {
            Faktalager.gjeldende(subjekt, FactKind.SAMTYKKE)
                    .forEach(f -> Innsyn.vis(f, enhet, Dager.dag(view.now())).ifPresent(svar::addSamtykker));
            Faktalager.gjeldende(subjekt, FactKind.RESERVASJON).stream()
                    .filter(f -> f.getOppgittAv().getEnhet().equals(enhet.id()))
                    .filter(f -> f.getOppgittAv().getOrganisasjonsnummer().equals(enhet.organisasjonsnummer()))
                    .forEach(f -> svar.addReservasjoner(Reservering.vis(f)));
        });
        return svar.build();
    }
}
