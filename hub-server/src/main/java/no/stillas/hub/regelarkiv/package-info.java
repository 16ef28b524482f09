/**
 * Rule books of other days, made again from what was kept of them when they were loaded: for judging a decision by the rules
 * of its day, and for saying what those rules said.
 *
 * <p>May use: {@code judgement}, {@code ledger} to read what is kept, and {@code modell} for the rules of now. Must not: keep or change rules, judge.
 */
@NullMarked
package no.stillas.hub.regelarkiv;

import org.jspecify.annotations.NullMarked;
