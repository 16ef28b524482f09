/**
 * An organisation's control of its own decisions: each judged again, by the facts that were stored with it and the rule set of
 * its day, and compared with what is stored and with what the log has committed to.
 *
 * <p>May use: {@code judgement} to judge again, {@code regelarkiv} for rules of other days, {@code ledger} to read and its
 * writer to log a reading, {@code fact} and {@code fakta} for keys and days, {@code identity}, {@code grpc}. Must not:
 * change anything, read content, or tell of a decision what its sender could not be told.
 */
@NullMarked
package no.stillas.hub.revisjon;

import org.jspecify.annotations.NullMarked;
