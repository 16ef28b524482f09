package no.stillas.hub.exchange;

import com.google.protobuf.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.ledger.MessageIds;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.TaskRow;
import no.stillas.hub.oppgave.Oppgave;
import no.stillas.proto.Oensket;
import no.stillas.proto.akutt.v1.Uavklart;
import no.stillas.proto.stillas.v1.Oppgaveslag;

/**
 * What a sender says is not known, as tasks for the one who finds out: the sender, or the receiver where its unit is named.
 * Any other unit that is named is the sender's to ask: the hub tells nobody else of a child.
 */
final class Uavklarte {
    /** A role as it is written in a sentence. A name has a capital, and does not go into a task, which stands in the clear. */
    private static final Pattern ROLLE = Pattern.compile("[a-zæøå][a-zæøå -]{1,59}");

    private final List<Oppgaven> alle;

    private record Oppgaven(boolean hosMottaker, String tekst, Optional<Instant> innen) {}

    private Uavklarte(List<Oppgaven> alle) {
        this.alle = alle;
    }

    static Uavklarte av(Addressed adressert) {
        return new Uavklarte(adressert.melding().document().map(d -> av(d, adressert.mottaker())).orElse(List.of()));
    }

    private static List<Oppgaven> av(Message dokument, Unit mottaker) {
        return Oensket.uavklart(dokument).stream().map(u -> {
            boolean hosMottaker = u.getFoelgesOppAv().equalsIgnoreCase(mottaker.id())
                    || u.getFoelgesOppAv().equalsIgnoreCase(mottaker.name());
            return new Oppgaven(hosMottaker, tekst(u, hosMottaker),
                    u.hasInnen() ? Optional.of(Dager.moment(u.getInnen())) : Optional.empty());
        }).toList();
    }

    private static String tekst(Uavklart u, boolean hosMottaker) {
        if (hosMottaker) {
            return "Finn ut: " + Oensket.tittel(u) + ". Avsenderen sier at det ikke er kjent, og at dere følger det opp.";
        }
        var hvem = ROLLE.matcher(u.getFoelgesOppAv()).matches() ? u.getFoelgesOppAv() : "dere";
        return "Finn ut: " + Oensket.tittel(u) + ". Dere har sagt at det ikke er kjent, og at " + hvem
                + " følger det opp. Gi mottakeren beskjed når det er kjent.";
    }

    /** What the sender is answered: all of them, whoever finds out. */
    List<String> tekster() {
        return alle.stream().map(Oppgaven::tekst).toList();
    }

    /** What the receiver is to find out, as it gets it with the message. */
    List<String> hosMottaker() {
        return alle.stream().filter(Oppgaven::hosMottaker).map(Oppgaven::tekst).toList();
    }

    List<TaskRow> rader(StoredMessage melding, Instant naa) {
        return alle.stream().map(o -> {
            var oppgave = Oppgave.til(o.hosMottaker() ? melding.receiverUnit() : melding.senderUnit(),
                    Oppgaveslag.OPPGAVESLAG_MANGEL, MessageIds.next(naa), o.tekst()).fra(melding);
            o.innen().ifPresent(oppgave::frist);
            return oppgave.rad(naa);
        }).toList();
    }
}
