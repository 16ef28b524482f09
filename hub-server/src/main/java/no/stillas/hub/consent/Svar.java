package no.stillas.hub.consent;

import java.util.Optional;
import java.util.UUID;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.DeliveryKind;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.MessageIds;
import no.stillas.hub.ledger.NewDelivery;
import no.stillas.hub.ledger.TaskState;
import no.stillas.hub.ledger.View;
import no.stillas.hub.oppgave.Oppgave;
import no.stillas.hub.person.Enheter.Enhet;
import no.stillas.proto.exchange.v1.Notice;
import no.stillas.proto.exchange.v1.NoticeKind;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Samtykkeforespoerselfaktum;
import no.stillas.proto.felles.v1.Tjeneste;
import no.stillas.proto.stillas.v1.Oppgaveslag;

/** A request moves: the fact, the task of the one it was asked through, and a word to the one who asked. */
final class Svar {
    /** Kind of the task. Its id is that of the request. */
    static final String OPPGAVE = Oppgave.kode(Oppgaveslag.OPPGAVESLAG_SPOER_OM_SAMTYKKE);

    private Svar() {}

    static Faktum paa(View view, Batch batch, Enhet enhet, Pseudonym barn, Faktum foer, Samtykkeforespoerselfaktum etter) {
        var id = UUID.fromString(foer.getId());
        var faktum = Bokfoering.faktum(id, foer.getVersjon() + 1, enhet, view.now())
                .setSamtykkeforespoersel(etter)
                .build();
        Bokfoering.foer(batch, enhet, barn, faktum, etter.getTilstand().name().replace("FORESPOERSELTILSTAND_", "SAMTYKKE_"),
                view.now());
        view.task(id).filter(t -> t.state() == TaskState.OPEN && Forloep.ferdig(etter))
                .ifPresent(t -> batch.taskState(t.id(), TaskState.DONE));
        if (Forloep.ferdig(etter) && !etter.getSpoer().equals(etter.getSpurtGjennom())) {
            batch.enqueue(varsel(view, etter.getSpoer(), id, "En forespørsel om samtykke er besvart. Se forespørselen."));
        }
        return faktum;
    }

    static void oppgave(View view, Batch batch, Pseudonym barn, UUID id, Tjeneste til, String tekst, boolean annen) {
        batch.task(Oppgave.til(til.getEnhet(), Oppgaveslag.OPPGAVESLAG_SPOER_OM_SAMTYKKE, id, tekst).om(barn)
                .rad(view.now()));
        if (annen) {
            batch.enqueue(varsel(view, til, id, "En tjeneste ber dere spørre om et samtykke. Se forespørselen."));
        }
    }

    private static NewDelivery varsel(View view, Tjeneste til, UUID forespoersel, String tekst) {
        var varsel = Notice.newBuilder().setKind(NoticeKind.NOTICE_KIND_OPPGAVE).setConsentId(forespoersel.toString())
                .setTekst(tekst).setAt(Dager.stempel(view.now())).build();
        return new NewDelivery(MessageIds.next(view.now()), til.getEnhet(), forespoersel, Lane.ORDINARY,
                DeliveryKind.NOTICE, Optional.empty(), varsel.toByteString(), view.now(), Optional.empty());
    }

}
