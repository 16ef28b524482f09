package no.stillas.adapter.sdk.hub;

import no.stillas.adapter.sdk.Feil;
import no.stillas.proto.exchange.v1.ApplicationReceipt;

/** What can be said on an inbox stream. Said on a broken one, it is not said: the hub delivers again. */
interface Linje {
    /** The system has it. */
    void ack(String deliveryId);

    /** The system could not take it. */
    void nack(String deliveryId, Feil feil);

    /** What the system says of the document. */
    void kvitter(ApplicationReceipt kvittering);
}
