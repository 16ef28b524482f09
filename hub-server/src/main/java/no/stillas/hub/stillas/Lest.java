package no.stillas.hub.stillas;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.Message;
import java.time.Instant;
import java.util.List;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.felles.v1.Tjeneste;

/**
 * A document about a child that a unit has sent or got, as the unit may read it now.
 *
 * @param melding the message that carried it
 * @param dokument the document, without what may not pass
 * @param personer whom the message names and may name, as it refers to them
 * @param egen the unit sent it itself
 * @param utelatt part of it was left out
 */
record Lest(StoredMessage melding, Message dokument, List<Person> personer, boolean egen, boolean utelatt) {
    Lest {
        requireNonNull(melding, "melding is null");
        requireNonNull(dokument, "dokument is null");
        personer = List.copyOf(personer);
    }

    /** The unit that sent it. */
    String fra() {
        return melding.senderUnit();
    }

    /** Whether that is this unit; of an organisation that names no unit, any of its units. */
    boolean erFra(Tjeneste tjeneste) {
        return tjeneste.getOrganisasjonsnummer().equals(melding.sender())
                && (tjeneste.getEnhet().isEmpty() || tjeneste.getEnhet().equals(melding.senderUnit()));
    }

    /** What the document is called, in bokmål. */
    String tittel() {
        return Dokumenttyper.alle().finn(melding.documentType()).map(Dokumenttype::tittel).orElse("");
    }

    /** When the hub took it in. */
    Instant gitt() {
        return melding.accepted();
    }
}
