package no.stillas.hub.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.stillas.hub.delivery.Vurderingsoppgave;
import no.stillas.hub.judgement.Merke;
import no.stillas.hub.judgement.ModelTask;
import no.stillas.hub.ledger.MessageIds;
import no.stillas.hub.ledger.State;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.TaskRow;
import no.stillas.hub.oppgave.Oppgave;
import no.stillas.proto.stillas.v1.Oppgaveslag;

/** Tasks that arise from a message. */
final class Oppgaver {
    private Oppgaver() {}

    /** Tasks that arise when the message has been judged for the first time. */
    static List<TaskRow> ved(Dom dom, List<String> mangler, StoredMessage melding, Instant naa) {
        if (melding.state() == State.DENIED) {
            return List.of();
        }
        List<TaskRow> alle = new ArrayList<>();
        if (melding.state() == State.HELD) {
            Vurderingsoppgave.ved(melding, naa).ifPresent(alle::add);
        } else {
            if (dom.judged().decision().merker().contains(Merke.ETTERKONTROLL)) {
                alle.add(Vurderingsoppgave.etterkontroll(melding, naa));
            }
            alle.addAll(naarDenGaar(dom, melding, naa));
        }
        // What was wrong with a message that could not be refused is the receiver's to follow up.
        mangler.forEach(tekst -> alle.add(Oppgave.til(melding.receiverUnit(), Oppgaveslag.OPPGAVESLAG_MANGEL,
                MessageIds.next(naa), tekst).fra(melding).rad(naa)));
        return alle;
    }

    /** What models give a role at one of the units to do when the message goes: at once, or when it is released. */
    static List<TaskRow> naarDenGaar(Dom dom, StoredMessage melding, Instant naa) {
        return dom.judged().decision().oppgaver().stream().map(o -> rad(o, melding, naa)).toList();
    }

    private static TaskRow rad(ModelTask o, StoredMessage melding, Instant naa) {
        var id = UUID.nameUUIDFromBytes((melding.id() + "/" + o.regel()).getBytes(StandardCharsets.UTF_8));
        return Oppgave.til(o.hosMottaker() ? melding.receiverUnit() : melding.senderUnit(),
                Oppgaveslag.OPPGAVESLAG_SAMORDNING, id, o.tekst()).rolle(o.rolle()).fra(melding).rad(naa);
    }
}
