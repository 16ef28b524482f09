/**
 * Counts for an organisation of its own messages and of cases by measures that models name, and nothing about anybody. Each
 * calendar month that is over is one table with small cells censored ({@link no.stillas.hub.rapport.Sensur}); a longer period
 * is computed from those tables, and what they do not hold (mean, median) is told only of months whose numbers are shown.
 *
 * <p>May use: {@code ledger} and {@code fact} to read, {@code directory} for the kinds of units, {@code modell} and {@code
 * judgement} for what models measure, {@code fakta} for days, {@code identity}, {@code grpc}. Must not: read a person's rows one
 * by one to show them, or answer from anything but censored tables.
 */
@NullMarked
package no.stillas.hub.rapport;

import org.jspecify.annotations.NullMarked;
