package no.stillas.hub.ledger;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** A message that nobody has acknowledged, with its place in the receiver's queue where it has one. */
public record OpenMessage(StoredMessage message, Optional<DeliveryRow> delivery) {
    public OpenMessage {
        requireNonNull(message, "message is null");
        requireNonNull(delivery, "delivery is null");
    }
}
