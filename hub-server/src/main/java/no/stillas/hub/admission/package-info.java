/**
 * Stage 2 of a message's path: is it well formed, is it what it says, may this caller send it? Takes an envelope and the
 * caller, gives an {@link no.stillas.hub.admission.Admitted} or an error of the call; changes nothing. What rests on a
 * duty, and what is urgent, is not refused for form: what is wrong with it becomes a task.
 *
 * <p>May use: the contracts, {@code grpc} (errors, validation), {@code identity} (the caller), {@code identitetsnummer},
 * {@code ledger} for the lanes' names. Must not: read a database, judge, know a unit.
 */
@NullMarked
package no.stillas.hub.admission;

import org.jspecify.annotations.NullMarked;
