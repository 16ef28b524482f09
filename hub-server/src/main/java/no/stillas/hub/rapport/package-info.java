/**
 * Counts for an organisation of its own messages, and nothing about anybody. Each calendar month that is over is one table
 * with small cells censored ({@link no.stillas.hub.rapport.Sensur}); a longer period is computed from those tables and from
 * nothing else.
 *
 * <p>May use: {@code ledger} to read, {@code directory} for the kinds of units, {@code fakta} for days, {@code identity},
 * {@code grpc}. Must not: read a person's rows one by one to show them, or answer from anything but censored tables.
 */
@NullMarked
package no.stillas.hub.rapport;

import org.jspecify.annotations.NullMarked;
