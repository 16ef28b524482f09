/**
 * Whether a message may be shared: facts and rules in, a decision out.
 *
 * <p>Judging is a total function of a closed record of facts and a rule book.
 * Rules are data, read and checked at start-up; the engine knows precedence and nothing of any one paragraph. The law comes
 * first; samordningsmodeller narrow what it leaves free, and only through the room that it leaves. Only this
 * package can make a {@link no.stillas.hub.judgement.Judged}, and only a {@code Judged} can be committed for delivery.
 *
 * <p>May use the value types of the contracts. Must not use Micronaut, JDBC, gRPC, logging or any clock: the moment of
 * disclosure is one of the facts.
 */
@NullMarked
package no.stillas.hub.judgement;

import org.jspecify.annotations.NullMarked;
