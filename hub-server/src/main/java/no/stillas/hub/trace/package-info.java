/**
 * Following messages. A trace is a disclosure: a unit sees the course of what it has sent itself, and of what it has
 * received from the moment that it was handed over; of others' messages what it would be lawful to tell it now, judged at
 * every read; nothing else exists for it, and nothing says that there is more. The log of who got what is the registered's
 * own view, given through a unit that answers for innsyn, and every giving is itself logged.
 *
 * <p>May use {@code ledger} to read, its writer to log a reading, {@code innsyn} to judge what may be told, {@code
 * directory} to know whose a unit is, {@code fact}, {@code fakta} and {@code noekkel} for the person whose log is read, {@code
 * frist} for the clocks of a message, {@code judgement} and {@code regelarkiv} for the rules' wordings to the person
 * concerned, those of the day of a decision, {@code identity}, {@code grpc}. Must not change anything else, and must not
 * show a decision to anybody but the sender that was told it.
 */
@NullMarked
package no.stillas.hub.trace;

import org.jspecify.annotations.NullMarked;
