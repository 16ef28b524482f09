/**
 * Deadlines, clocks and the authority to decide, as data ({@code rules/frister}): what starts a clock, what stops it, how
 * long it is, who owes what and who is told when it runs out. A clock is an expectation in the ledger, opened in the
 * transaction that accepts or receives the message, settled in the one that accepts the answer, and run out by a
 * scheduler. What is law and what is a setting is said in the data and in every text.
 *
 * <p>May use: {@code ledger}, {@code delivery} for notices and for judging again, {@code oppgave}, {@code kalender}, {@code
 * fakta} and {@code fact} for birth dates and consents, {@code directory} for what kind of unit it is, {@code
 * avtale} for when a statutory agreement was made, {@code judgement} for
 * how rule files are read, {@code database} to let one node at a time run a round. Must not: judge, read a clock of its own, stop a message, or put a person in a text.
 */
@NullMarked
package no.stillas.hub.frist;

import org.jspecify.annotations.NullMarked;
