package no.stillas.adapter.sdk;

import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.SubmitStreamResponse;

/**
 * An agency system behind one unit. Methods are called from several threads; calls about one conversation come one at a
 * time and in the hub's order. A method that throws has not stored anything: the hub delivers again.
 *
 * <p>What has been handled is not handled again, but for one case: a crash after the system stored a document and
 * before the adapter could note it. Then the same document comes once more, with the same sender and message id, and a
 * system that stores by these two stores it once.
 */
public interface Fagsystem {
    /** Stores the document durably, or says why not. Returns when it is on disk. */
    Behandling handle(Dokument dokument);

    /** Stores a receipt or a notice about a message or a consent of this unit. Returns when it is on disk. */
    void melding(Delivery melding);

    /**
     * The hub has answered a message of this unit: with a decision, or with the fault that it has. Messages that the
     * system itself handed in are answered too. Called again after a crash.
     */
    void besvart(Envelope sendt, SubmitStreamResponse svar);
}
