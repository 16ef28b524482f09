/**
 * The child's stillas: who coordinates, what each unit is to do, and what a named human decides about a message that waits
 * for it. Owns {@code StillasService} and the facts {@code KOORDINATOR} and {@code VURDERING}.
 *
 * <p>May use: {@code ledger} (all writes go through its writer), {@code fact}, {@code fakta}, {@code noekkel} and {@code
 * person} for keys of persons and units, {@code oppgave}, {@code plikt} for what waits until somebody releases it, {@code
 * innsyn} to judge what may be told, {@code judgement} to show what was decided to the one who is to decide, {@code
 * delivery} for prints and for having a held message judged again, {@code directory}, {@code frist}
 * for deadlines whose start the unit itself holds, {@code identity}, {@code grpc}. Must not: judge a
 * message, tell a unit of anything that is not its own or covered, or let a role open anything by itself.
 */
@NullMarked
package no.stillas.hub.stillas;

import org.jspecify.annotations.NullMarked;
