/**
 * What the hub knows about a person, as facts that are only ever added to: consents, objections, foreldreansvar,
 * omsorgsstatus, grading, orders, agreements, state of a model. A person is a random pseudonym here; the way from an
 * identity number to it goes through a keyed hash in one table, which is emptied for a person when the person is erased.
 *
 * <p>May use: JDBC, bound by {@code database}, to read. Must not: write (facts are added by the ledger's writer, under the lock of the person's row),
 * know what a body says (the package that owns the kind does), judge.
 */
@NullMarked
package no.stillas.hub.fact;

import org.jspecify.annotations.NullMarked;
