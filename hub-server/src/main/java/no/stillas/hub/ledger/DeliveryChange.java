package no.stillas.hub.ledger;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/** What a delivery becomes. {@code attempt} and {@code notBefore} are absolute; {@code reason} is a code or empty. */
public record DeliveryChange(DeliveryState state, int attempt, Instant notBefore, String reason) {
    public DeliveryChange {
        requireNonNull(state, "state is null");
        requireNonNull(notBefore, "notBefore is null");
        requireNonNull(reason, "reason is null");
    }

    /** The same attempt, in another state. */
    public static DeliveryChange to(DeliveryState state, DeliveryRow from, String reason) {
        return new DeliveryChange(state, from.attempt(), from.notBefore(), reason);
    }

    /** Handed over: one more attempt. */
    public static DeliveryChange handedOver(DeliveryRow from) {
        return new DeliveryChange(DeliveryState.HANDED_OVER, from.attempt() + 1, from.notBefore(), "");
    }

    /** Back in the queue, not before {@code at}. */
    public static DeliveryChange retry(DeliveryRow from, Instant at, String reason) {
        return new DeliveryChange(DeliveryState.QUEUED, from.attempt(), at, reason);
    }
}
