/**
 * The one way to make a task: a closed set of kinds ({@code Oppgaveslag} of the contract), each with the code of why it
 * arose, and the row that the ledger keeps.
 *
 * <p>May use: the rows of {@code ledger}, {@code fact}'s pseudonyms and the contract's value types. Must not: read or
 * write, decide who may see a task, or know where a task comes from.
 */
@NullMarked
package no.stillas.hub.oppgave;

import org.jspecify.annotations.NullMarked;
