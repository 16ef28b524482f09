package no.stillas.hub.consent;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;
import no.stillas.hub.person.Enheter.Enhet;
import no.stillas.proto.fakta.v1.Faktum;

/** Moves a request: it was explained, declined, or not answered. Only the unit that it was asked through does. */
record FlyttForespoersel(UUID id, Enhet enhet, Pseudonym barn, Map<String, SubjectKey> personer, Flytting flytting)
        implements Work<Faktum> {

    /** What happens to it. */
    @FunctionalInterface
    interface Flytting {
        /** The request after it, written by {@link Svar}. */
        Faktum flytt(View view, Batch batch, Faktum foer);
    }

    @Override
    public Set<SubjectKey> subjects() {
        var alle = new HashSet<>(personer.values());
        alle.add(SubjectKey.known(barn));
        return alle;
    }

    @Override
    public Set<UUID> tasks() {
        return Set.of(id);
    }

    @Override
    public Faktum run(View view, Batch batch) {
        var foer = Faktalager.gjeldende(view.subject(SubjectKey.known(barn)), FactKind.SAMTYKKEFORESPOERSEL, id)
                .filter(f -> Visning.delaktig(f.getSamtykkeforespoersel(), enhet))
                .orElseThrow(() -> Feil.finnesIkke("the request"));
        if (!enhet.er(foer.getSamtykkeforespoersel().getSpurtGjennom())) {
            throw Feil.ikkeTillatt("IKKE_SPURT_GJENNOM", "only the service that the request was asked through answers it");
        }
        if (Forloep.ferdig(foer.getSamtykkeforespoersel())) {
            throw Feil.forutsetning("ER_BESVART", "the request is answered: a change of mind is a consent or a withdrawal");
        }
        return flytting.flytt(view, batch, foer);
    }
}
