package no.stillas.hub.frist;

import java.time.Instant;
import java.util.Optional;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.ledger.ExpectationRow;
import no.stillas.hub.ledger.MessageIds;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.TraceRow;
import no.stillas.proto.trace.v1.Expectation;

/** What the course of a message shows of clocks. The body is an {@code Expectation} with the deadline, who owes and until when. */
final class Spor {
    static final String STARTET = "CLOCK_STARTED";
    static final String STANSET = "CLOCK_STOPPED";
    static final String UTE = "CLOCK_EXPIRED";

    private Spor() {}

    static TraceRow av(String slag, StoredMessage melding, ExpectationRow rad, Instant naa) {
        return av(slag, melding, rad.kind(), rad.unit(), rad.due(), naa);
    }

    static TraceRow av(String slag, StoredMessage melding, String frist, String skylder, Instant slutt, Instant naa) {
        var hva = Expectation.newBuilder().setFrist(frist).setEnhet(skylder).setDue(Dager.stempel(slutt)).build();
        return new TraceRow(MessageIds.next(naa), melding.child(), Optional.of(melding.id()),
                Optional.of(melding.conversation()), naa, slag, melding.senderUnit(), melding.receiverUnit(),
                melding.documentType(), "", "", hva.toByteString());
    }
}
