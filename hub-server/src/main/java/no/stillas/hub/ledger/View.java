package no.stillas.hub.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.stillas.hub.fact.FactView;
import no.stillas.hub.fact.Pseudonym;

/** What a work asked for, locked until its batch is committed. */
public interface View extends FactView {
    /** The batch's time, the same for all works in it, in whole microseconds. */
    Instant now();

    /** A message that the work named, with its state and receipts. */
    Optional<MessageView> message(UUID id);

    /** A delivery that the work named. */
    Optional<DeliveryRow> delivery(UUID id);

    /** A task that the work named. */
    Optional<TaskRow> task(UUID id);

    /** Whether a claim of the work still holds: its lease has not ended, and nobody has claimed the queue since. */
    boolean holds(Deliveries.Claim claim);

    /**
     * The messages about or mentioning a person of the work that are held, queued, or handed over and not acknowledged.
     * Only where the work said {@link Work#readsOpen}.
     */
    List<OpenMessage> open(Pseudonym subject);

    /**
     * What is planned, waited for or overdue in the work's conversation. Only where the work said {@link
     * Work#readsExpectations}.
     */
    List<ExpectationRow> expectations();
}
