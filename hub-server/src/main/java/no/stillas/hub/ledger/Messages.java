package no.stillas.hub.ledger;

import com.google.protobuf.ByteString;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.stillas.hub.fact.Pseudonym;

/** Reads messages. Every method blocks on the database; none decides who may see what it gives. */
public interface Messages {
    Optional<MessageView> byId(UUID id);

    /** Those of many that exist, in no order. */
    List<MessageView> byIds(Collection<UUID> ids);

    /** By the sender's own id. */
    Optional<MessageView> bySender(String sender, UUID messageId);

    /** By id alone, where the caller does not know whose it is; ids are the senders' own, so there can be several. */
    List<MessageView> byMessageId(UUID messageId);

    /** In commit order. */
    List<MessageView> byConversation(UUID conversation);

    /** About or mentioning a person, in commit order, at most {@code limit} of the newest. */
    List<MessageView> byPerson(Pseudonym subject, int limit);

    /** Held messages about or mentioning a person. */
    List<MessageView> heldOn(Pseudonym subject);

    /** Held messages that wait for a key. */
    List<MessageView> waitingFor(String key);

    /**
     * All held messages of a lane, by id, after one.
     *
     * @param after id of the last of the page before; empty for the first page
     */
    List<MessageView> held(Lane lane, Optional<UUID> after, int limit);

    /** Held messages whose time is out, never of the urgent lane. */
    List<MessageView> expiredHeld(Instant now, int limit);

    /**
     * Messages in quarantine that an organisation has sent or was to receive, by id, after one.
     *
     * @param after id of the last of the page before; empty for the first page
     */
    List<MessageView> quarantined(String orgnr, Optional<UUID> after, int limit);

    /** Messages that rest on a consent, in any state. */
    List<MessageView> restingOn(String consent);

    /** The content, or that it is gone. */
    Payload payload(UUID message);

    /** The content of many, or that it is gone: one answer for each. */
    Map<UUID, Payload> payloads(Collection<UUID> messages);

    /** All decisions on a message, oldest first. */
    List<DecisionRow> decisions(UUID message);

    /**
     * Decisions about messages that an organisation has sent, made in a period, by id, which is the order in which they were
     * made, after one.
     *
     * @param to exclusive
     * @param after id of the last of the page before; empty for the first page
     */
    List<DecisionRow> decisionsOn(String sender, Instant from, Instant to, Optional<UUID> after, int limit);

    /** The content of a message. */
    sealed interface Payload {
        /** As it was given to {@link Batch#payload}. */
        record Content(ByteString plaintext) implements Payload {}

        /** There was content, and its key is destroyed. */
        record Gone() implements Payload {}

        /** No content was ever stored. */
        record Never() implements Payload {}
    }
}
