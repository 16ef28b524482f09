package no.stillas.hub.ledger;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.ByteString;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A thing for one inbox.
 *
 * @param id the delivery's id, the same at every attempt
 * @param unit the inbox
 * @param conversation order is kept within conversation, unit and lane
 * @param message hub id of the message that it carries or is about
 * @param body of a receipt or notice; empty for a message
 * @param notBefore when it may go
 * @param expires when it is of no use; never for duties and what is urgent
 */
public record NewDelivery(
        UUID id,
        String unit,
        UUID conversation,
        Lane lane,
        DeliveryKind kind,
        Optional<UUID> message,
        ByteString body,
        Instant notBefore,
        Optional<Instant> expires) {
    public NewDelivery {
        requireNonNull(id, "id is null");
        requireNonNull(unit, "unit is null");
        requireNonNull(conversation, "conversation is null");
        requireNonNull(lane, "lane is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(message, "message is null");
        requireNonNull(body, "body is null");
        requireNonNull(notBefore, "notBefore is null");
        requireNonNull(expires, "expires is null");
    }
}
