package no.stillas.hub.delivery;

import com.google.protobuf.Message;
import java.util.Optional;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Messages.Payload;
import no.stillas.hub.ledger.StoredMessage;
import no.stillas.hub.ledger.View;

/**
 * The clocks that a message starts and stops. Called within the work that changes the message, so that message and clock
 * are one commit; the work must say {@link no.stillas.hub.ledger.Work#readsExpectations}. Calling twice for the same
 * message and moment starts nothing twice.
 */
public interface Klokker {
  /** The hub has accepted the message, and it may pass: it answers what was waited for, and starts its own clocks. */
  void godtatt(StoredMessage melding, Optional<Message> dokument, View view, Batch batch);

  /** As {@link #godtatt}, for a message that was held until now. */
  void frigitt(StoredMessage melding, Payload.Content innhold, View view, Batch batch);

  /** The receiver's system, or a named employee there, has the message. */
  void mottatt(StoredMessage melding, View view, Batch batch);

  /** No clocks. */
  Klokker INGEN = new Klokker() {
    @Override
    public void godtatt(StoredMessage melding, Optional<Message> dokument, View view, Batch batch) {}

    @Override
    public void frigitt(StoredMessage melding, Payload.Content innhold, View view, Batch batch) {}

    @Override
    public void mottatt(StoredMessage melding, View view, Batch batch) {}
  };
}
