package no.stillas.adapter.sdk;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.stillas.proto.Dokumenttype;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.exchange.v1.DeliveredMessage;
import no.stillas.proto.exchange.v1.Envelope;

/**
 * A document that has come.
 *
 * @param enhet the unit that it came to
 * @param committed when the hub committed it
 * @param melding envelope, what was left out, obligations, marks and tasks, as delivered
 * @param type its document type; empty where this version of the contracts does not know it
 * @param innhold the typed document; empty where the type is not known or the content is sealed
 * @param feil where it breaks the contract, but for what was left out
 */
public record Dokument(
        String enhet,
        Instant committed,
        DeliveredMessage melding,
        Optional<Dokumenttype> type,
        Optional<Message> innhold,
        List<Feltfeil> feil) {
    public Dokument {
        requireNonNull(enhet, "enhet is null");
        requireNonNull(committed, "committed is null");
        requireNonNull(melding, "melding is null");
        requireNonNull(type, "type is null");
        requireNonNull(innhold, "innhold is null");
        feil = List.copyOf(feil);
    }

    public Envelope envelope() {
        return melding.getEnvelope();
    }

    public String messageId() {
        return envelope().getMessageId();
    }

    /** Organisation number of the sender; message ids are the senders' own. */
    public String avsender() {
        return envelope().getSender().getOrganisasjonsnummer();
    }

    /** Full name of the document type, known here or not. */
    public String typenavn() {
        return typenavn(envelope());
    }

    /** Full name of the type that an envelope carries, sealed or not; empty where it carries none. */
    public static String typenavn(Envelope envelope) {
        return envelope.hasSealed() ? envelope.getSealed().getDocumentType() : Dokumenttyper.navn(envelope.getDocument());
    }
}
