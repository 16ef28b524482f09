/**
 * The door, and the one way through the house. {@link no.stillas.hub.exchange.Mottak} takes a message from stage to
 * stage: admission, directory, judgement, commit; delivery goes on from there. The gRPC service only translates.
 *
 * <p>May use every stage's public types. Must not: decide anything itself, read what a caller may not know, or build a
 * {@code Judged}.
 */
@NullMarked
package no.stillas.hub.exchange;

import org.jspecify.annotations.NullMarked;
