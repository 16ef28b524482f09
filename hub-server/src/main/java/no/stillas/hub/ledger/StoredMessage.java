package no.stillas.hub.ledger;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.fact.Pseudonym;

/**
 * What the hub keeps in the clear of a message: who, to whom, about which pseudonym, and where it is. Never content.
 *
 * @param id the hub's own id, from {@link MessageIds#next}; its time gives the month that the row lies in
 * @param sender organisation number
 * @param messageId the sender's id; unique with {@code sender}
 * @param inReplyTo hub id of the message that it answers
 * @param supersedes hub id of the message that it replaces or corrects
 * @param receiver organisation number of the unit that it was resolved to; empty where none was
 * @param receiverUnit unit that it was resolved to; empty where none was
 * @param child whom it is about; empty for a message between organisations
 * @param mentioned everybody in it, the child too
 * @param consents ids of the consents that the decision rests on: withdrawing one touches this message
 * @param waitsFor keys of what a held message waits for, such as {@code avtale:…}; see {@link Messages#waitingFor}
 * @param documentType full name of the document type
 */
public record StoredMessage(
        UUID id,
        String sender,
        UUID messageId,
        UUID conversation,
        Optional<UUID> inReplyTo,
        Optional<UUID> supersedes,
        String senderUnit,
        String receiver,
        String receiverUnit,
        Optional<Pseudonym> child,
        Set<Pseudonym> mentioned,
        Set<String> consents,
        Set<String> waitsFor,
        String documentType,
        Lane lane,
        State state,
        Instant created,
        Instant accepted,
        Optional<Instant> expires) {
    public StoredMessage {
        requireNonNull(id, "id is null");
        requireNonNull(sender, "sender is null");
        requireNonNull(messageId, "messageId is null");
        requireNonNull(conversation, "conversation is null");
        requireNonNull(inReplyTo, "inReplyTo is null");
        requireNonNull(supersedes, "supersedes is null");
        requireNonNull(senderUnit, "senderUnit is null");
        requireNonNull(receiver, "receiver is null");
        requireNonNull(receiverUnit, "receiverUnit is null");
        requireNonNull(child, "child is null");
        mentioned = Set.copyOf(mentioned);
        consents = Set.copyOf(consents);
        waitsFor = Set.copyOf(waitsFor);
        requireNonNull(documentType, "documentType is null");
        requireNonNull(lane, "lane is null");
        requireNonNull(state, "state is null");
        requireNonNull(created, "created is null");
        requireNonNull(accepted, "accepted is null");
        requireNonNull(expires, "expires is null");
    }
}
