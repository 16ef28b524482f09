package no.stillas.hub.exchange;

import no.stillas.hub.grpc.Feil;
import no.stillas.proto.exchange.v1.Envelope;

/**
 * How large a message may be. gRPC's own maximum (application.yml) is as large as the contract's attachments together and
 * refuses before anything is read, and so without the number that a duty's sender must ring; this limit is below it.
 */
final class Stoerrelse {
    /** Bytes of an envelope. */
    static final int GRENSE = 8 << 20;

    private Stoerrelse() {}

    static boolean forStor(Envelope envelope) {
        return envelope.getSerializedSize() > GRENSE;
    }

    /**
     * @throws io.grpc.StatusRuntimeException {@code INVALID_ARGUMENT} where the message is too large; it will not be smaller
     *     the next time, so it is no {@code RESOURCE_EXHAUSTED}, which says to send the same again
     */
    static void krev(Envelope envelope) {
        if (forStor(envelope)) {
            throw Feil.ugyldig("envelope", "is " + envelope.getSerializedSize() + " bytes, and the hub takes at most " + GRENSE);
        }
    }
}
