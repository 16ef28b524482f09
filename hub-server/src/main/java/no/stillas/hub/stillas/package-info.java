/**
 * The child's stillas: who coordinates, what each unit is to do, and what a named human decides about a message that waits
 * for it; and plans, 5R-avtaler, meetings, promises, participation, endings, members, places and relations, read at every call from the
 * documents that a unit has sent or got. Owns {@code StillasService} and the facts {@code KOORDINATOR}, {@code VURDERING},
 * {@code KJENTGJORT}, {@code MOETESVAR} and {@code PERSONBYTTE}.
 *
 * <p>May use: {@code ledger} (all writes go through its writer), {@code fact}, {@code fakta}, {@code noekkel} and {@code
 * person} for keys of persons and units, {@code oppgave}, {@code plikt} for what waits until somebody releases it, {@code
 * innsyn} to judge what may be told, {@code judgement} to show what was decided to the one who is to decide, {@code
 * modell} for the rules of now, {@code delivery} for prints, for having a held message judged again and for judging what is read anew, {@code directory}, {@code
 * frist} for what runs and for deadlines whose start the unit itself holds, {@code identity}, {@code grpc}. Must not: judge a
 * message itself, tell a unit of anything that is not its own or covered, or let a role open anything by itself.
 */
@NullMarked
package no.stillas.hub.stillas;

import org.jspecify.annotations.NullMarked;
