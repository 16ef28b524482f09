/**
 * What a decision obliges the parties to, as something to do: by when, and as whose task. The rules say who must be told of
 * what was given; here it becomes a task of the agency that must tell. The hub tells nobody itself, and nobody gets the task
 * of telling while that may endanger somebody.
 *
 * <p>May use: {@code judgement}'s rule book, {@code kalender} and {@code fakta} for days, {@code oppgave}, {@code
 * delivery} for derived ids, and the rows of {@code ledger}. Must not: judge, read or write, or send anything to anybody.
 */
@NullMarked
package no.stillas.hub.plikt;

import org.jspecify.annotations.NullMarked;
