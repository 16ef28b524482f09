/**
 * The hub's one clock. Judgement, expiry, deadlines and the scheduler take it as {@code InstantSource}, so that a test
 * can move it; tokens, TLS and checkpoints use the real one. Must not: be asked in judgement, which is given the time.
 */
@NullMarked
package no.stillas.hub.time;

import org.jspecify.annotations.NullMarked;
