package no.stillas.hub.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.stillas.hub.delivery.Vurderingsoppgave;
import no.stillas.hub.judgement.Merke;
import no.stillas.hub.judgement.ModelTask;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.hub.ledger.MessageIds;
import no.stillas.hub.ledger.State;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.TaskRow;
import no.stillas.hub.oppgave.Oppgave;
import no.stillas.hub.plikt.Informering;
import no.stillas.proto.stillas.v1.Oppgaveslag;

/** Tasks that arise from a message. */
final class Oppgaver {
    private Oppgaver() {}

    /** Tasks that arise when the message has been judged for the first time. */
    static List<TaskRow> ved(Dom dom, RuleBook bok, List<String> mangler, Uavklarte uavklarte,
            StoredMessage melding, Instant naa) {
        if (melding.state() == State.DENIED) {
            return List.of();
        }
        List<TaskRow> alle = new ArrayList<>();
        boolean venter = melding.state() == State.HELD;
        // What is held for a human is looked at again from that human's answer.
        if ((!venter || dom.uleverbar()) && dom.judged().decision().merker().contains(Merke.ETTERKONTROLL)) {
            alle.add(Vurderingsoppgave.etterkontroll(melding, naa));
        }
        if (venter) {
            Vurderingsoppgave.ved(melding, naa).ifPresent(alle::add);
        } else {
            alle.addAll(naarDenGaar(dom, bok, melding, naa));
        }
        // What was wrong with a message that could not be refused is the receiver's to follow up.
        mangler.forEach(tekst -> alle.add(Oppgave.til(melding.receiverUnit(), Oppgaveslag.OPPGAVESLAG_MANGEL,
                MessageIds.next(naa), tekst).fra(melding).rad(naa)));
        alle.addAll(uavklarte.rader(melding, naa));
        return alle;
    }

    /**
     * What arises when the message goes, at once or when it is released: what models give a role at one of the units to do,
     * and whom the parties must tell.
     */
    static List<TaskRow> naarDenGaar(Dom dom, RuleBook bok, StoredMessage melding, Instant naa) {
        return Stream.concat(dom.judged().decision().oppgaver().stream().map(o -> rad(o, melding, naa)),
                Informering.naarDenGaar(dom.avsender(), dom.revisor(),
                        dom.judged().decision().facts().mottaker().etat(), bok, melding, naa).stream()).toList();
    }

    private static TaskRow rad(ModelTask o, StoredMessage melding, Instant naa) {
        var id = UUID.nameUUIDFromBytes((melding.id() + "/" + o.regel()).getBytes(StandardCharsets.UTF_8));
        return Oppgave.til(o.hosMottaker() ? melding.receiverUnit() : melding.senderUnit(),
                Oppgaveslag.OPPGAVESLAG_SAMORDNING, id, o.tekst()).rolle(o.rolle()).fra(melding).rad(naa);
    }
}
