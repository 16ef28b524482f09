package no.stillas.hub.consent;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;
import no.stillas.hub.person.Enheter.Enhet;
import no.stillas.proto.consent.v1.RegistrertReservasjon;

/** Lifts an objection, for the one who made it, at the service that recorded it. */
record Oppheving(UUID id, Enhet enhet, Pseudonym subjekt, String person, Map<String, SubjectKey> personer)
        implements Work<RegistrertReservasjon> {

    @Override
    public Set<SubjectKey> subjects() {
        var alle = new HashSet<>(personer.values());
        alle.add(SubjectKey.known(subjekt));
        return alle;
    }

    @Override
    public RegistrertReservasjon run(View view, Batch batch) {
        var foer = Faktalager.gjeldende(view.subject(SubjectKey.known(subjekt)), FactKind.RESERVASJON, id)
                .filter(f -> f.getOppgittAv().getEnhet().equals(enhet.id())
                        && f.getOppgittAv().getOrganisasjonsnummer().equals(enhet.organisasjonsnummer()))
                .orElseThrow(() -> Feil.finnesIkke("the objection"));
        if (!foer.getReservasjon().getGjelder()) {
            return Reservering.vis(foer);
        }
        var hvem = Faktalager.navn(view.subject(personer.get(person)).pseudonym());
        if (!foer.getReservasjon().getPerson().equals(hvem) && !Faktalager.navn(subjekt).equals(hvem)) {
            throw Feil.ugyldig("person", "an objection is lifted by the one who made it or the one it is about");
        }
        var ny = Bokfoering.faktum(id, foer.getVersjon() + 1, enhet, view.now())
                .setReservasjon(foer.getReservasjon().toBuilder().setGjelder(false).setTrukket(Dager.stempel(view.now())))
                .build();
        Bokfoering.foer(batch, enhet, subjekt, ny, "RESERVASJON_OPPHEVET", view.now());
        return Reservering.vis(ny);
    }
}
