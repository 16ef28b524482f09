package no.stillas.hub.ledger;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A delivery as it stands.
 *
 * @param seq place in commit order
 * @param attempt attempts so far
 * @param notBefore when the next may be made
 * @param reason last reason code; empty where there was none
 */
public record DeliveryRow(
        NewDelivery delivery, long seq, DeliveryState state, int attempt, Instant notBefore, String reason) {
    public DeliveryRow {
        requireNonNull(delivery, "delivery is null");
        requireNonNull(state, "state is null");
        requireNonNull(notBefore, "notBefore is null");
        requireNonNull(reason, "reason is null");
    }
}
