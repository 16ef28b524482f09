package no.stillas.hub.plikt;

import com.google.protobuf.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import no.stillas.hub.delivery.AvledetId;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.TaskRow;
import no.stillas.hub.oppgave.Oppgave;
import no.stillas.proto.stillas.v1.Oppgaveslag;
import no.stillas.proto.stillas.v1.Overtakelse;

/**
 * An ending has somebody who takes over, or is the formal koordinator's to follow (ruling 13). The koordinator gets the
 * task with the message; where the message goes to another, its sender gets it: the hub tells nobody else of a child.
 */
public final class Avslutninger {
    private static final String FINN = "Noe er avsluttet, og ingen overtar. Finn ut hvem som skal følge opp videre, og gi barnet"
            + " og avsenderen beskjed.";
    private static final String MELD = "Dere avslutter, og ingen overtar. Send overtakelsen til den formelle koordinatoren, eller"
            + " finn ut hvem som følger opp videre.";
    private static final String SVAR = "Dere er spurt om å overta. Svar avsenderen ja eller nei.";

    private Avslutninger() {}

    /** @param koordinerer whether the receiver coordinates for the child today; asked only of a document that ends something */
    public static List<TaskRow> naarDenGaar(Optional<Message> dokument, BooleanSupplier koordinerer, StoredMessage melding, Instant naa) {
        if (!(dokument.orElse(null) instanceof Overtakelse o)) {
            return List.of();
        }
        return switch (o.getSvar()) {
            case OVERTAKELSESSVAR_JA -> List.of();
            case OVERTAKELSESSVAR_SPURT -> o.getTil().getEnhet().equals(melding.receiverUnit())
                    ? List.of(rad(melding.receiverUnit(), Oppgaveslag.OPPGAVESLAG_AVTALT, SVAR, melding, naa))
                    : o.hasTil() ? List.of() : ingen(erKoordinator(o, melding) || koordinerer.getAsBoolean(), melding, naa);
            case OVERTAKELSESSVAR_NEI, OVERTAKELSESSVAR_INGEN_SPURT, OVERTAKELSESSVAR_UNSPECIFIED, UNRECOGNIZED ->
                    ingen(erKoordinator(o, melding) || koordinerer.getAsBoolean(), melding, naa);
        };
    }

    private static boolean erKoordinator(Overtakelse o, StoredMessage melding) {
        return o.hasKoordinator() && o.getKoordinator().getEnhet().equals(melding.receiverUnit());
    }

    private static List<TaskRow> ingen(boolean hosMottaker, StoredMessage melding, Instant naa) {
        return List.of(hosMottaker
                ? rad(melding.receiverUnit(), Oppgaveslag.OPPGAVESLAG_INGEN_OVERTAR, FINN, melding, naa)
                : rad(melding.senderUnit(), Oppgaveslag.OPPGAVESLAG_INGEN_OVERTAR, MELD, melding, naa));
    }

    private static TaskRow rad(String enhet, Oppgaveslag slag, String tekst, StoredMessage melding, Instant naa) {
        return Oppgave.til(enhet, slag, AvledetId.av(melding.id(), "plikt/avslutning"), tekst).fra(melding).rad(naa);
    }
}
