package no.stillas.adapter.sdk;

import static java.util.Objects.requireNonNull;

import java.util.List;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.kodeverk.v1.Aarsak;

/**
 * What a system did with a document. All but {@link IkkeLagret} are said after the document is in the system's own
 * durable store, or after the system has decided that it shall not be.
 *
 * <p>Replies need neither message id, conversation, {@code in_reply_to}, sender nor creation time: the adapter fills in
 * what is empty, with ids that are the same however often the same document is handled.
 */
public sealed interface Behandling {

    /** Stored. {@code tekst} goes to the sender and may be empty; never person data in it. */
    record Tatt(String tekst, List<Envelope> svar) implements Behandling {
        public Tatt {
            requireNonNull(tekst, "tekst is null");
            svar = List.copyOf(svar);
        }
    }

    /** Stored, with faults in parts. */
    record TattMedFeil(Aarsak aarsak, String tekst, List<Envelope> svar) implements Behandling {
        public TattMedFeil {
            requireNonNull(aarsak, "aarsak is null");
            requireNonNull(tekst, "tekst is null");
            svar = List.copyOf(svar);
        }
    }

    /** Refused: the sender gets a negative application receipt with the reason. {@code tekst} without person data. */
    record Avvist(Aarsak aarsak, String tekst) implements Behandling {
        public Avvist {
            requireNonNull(aarsak, "aarsak is null");
            requireNonNull(tekst, "tekst is null");
        }
    }

    /** Not stored: nothing is acknowledged. */
    record IkkeLagret(Feil feil) implements Behandling {
        public IkkeLagret {
            requireNonNull(feil, "feil is null");
        }
    }

    /** Stored, with these replies or none. */
    static Tatt tatt(Envelope... svar) {
        return new Tatt("", List.of(svar));
    }

    /** Refused as a type that the receiver does not take. */
    static Avvist tasIkkeImot(String tekst) {
        return new Avvist(Aarsak.AARSAK_DOKUMENT_TAS_IKKE_IMOT, tekst);
    }
}
