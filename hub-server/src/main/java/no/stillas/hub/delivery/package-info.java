/**
 * Stage 6 of a message's path: from the receiver's queue to the receiver, and what the receiver says back to the sender.
 *
 * <p>A delivery is a message, a receipt or a notice for one unit. Deliveries of one conversation at one unit are a
 * queue, handed over in ledger order; the queue is what a stream claims, by a lease. Before a message is handed over it
 * is judged again with the facts of that moment. What a receiver says (ack, nack, application receipt, read) and what
 * happens besides (expiry, withdrawal, grading, recall) are events; what each does to a delivery in each state is in
 * {@link no.stillas.hub.delivery.Overganger}, as code, and {@link no.stillas.hub.delivery.EtterSending}, as data.
 *
 * <p>May use: {@code ledger} (the one writer and its rows), {@code fact}, {@code oppgave}, {@code kalender}, {@code
 * identity}, {@code grpc}, and of {@code judgement} its proof that a message was judged
 * and passes, {@link no.stillas.hub.judgement.Passes}, and how a rule file is named and refused. Must not: know the directory (it asks {@link
 * no.stillas.hub.delivery.Enheter}), judge (it asks {@link no.stillas.hub.delivery.HandOverJudge}), write to the hot tables but through the writer, touch the database on a gRPC
 * event-loop thread, read a clock of its own (but to pace how often a stream polls), or log, count or name a person.
 */
@NullMarked
package no.stillas.hub.delivery;

import org.jspecify.annotations.NullMarked;
