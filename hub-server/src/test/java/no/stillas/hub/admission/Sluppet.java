package no.stillas.hub.admission;

import com.google.protobuf.ByteString;
import com.google.protobuf.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.stillas.hub.identity.Caller;
import no.stillas.hub.identity.Environment;
import no.stillas.hub.ledger.Lane;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.exchange.v1.Envelope;

/** A message as admission hands it on, for tests of what comes after. */
public final class Sluppet {
    private Sluppet() {}

    public static Admitted inn(Envelope envelope, Dokumenttype type, Optional<Message> document, Instant naa) {
        var caller = new Caller(envelope.getSender().getOrganisasjonsnummer(), Set.of(), "", "", Environment.DEVELOPMENT, Optional.empty());
        return new Admitted(caller, envelope, type, document, ByteString.EMPTY, Lane.ORDINARY, false, List.of(), List.of(), naa);
    }
}
