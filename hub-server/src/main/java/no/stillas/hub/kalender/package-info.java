/**
 * When a deadline ends, by the calendar of Norway: holidays, virkedager, both changes of the clock. Pure: the moment that
 * it is counted from is an argument.
 *
 * <p>May use: the contract's lengths, {@code fakta} for what a day is, Jollyday. Must not: know what a deadline is of, or
 * who owes what.
 */
@NullMarked
package no.stillas.hub.kalender;

import org.jspecify.annotations.NullMarked;
