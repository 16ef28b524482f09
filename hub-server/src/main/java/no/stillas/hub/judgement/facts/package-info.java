/**
 * What is judged: one closed record of facts about one message at one moment, and the records it is made of.
 *
 * <p>Everything here is a value. A fact that is absent is unknown, and each condition of the rules says what the
 * unknown does. Persons are references (pseudonyms), never names or numbers. Parts of the record carry a visibility:
 * what the sender may not know is marked hidden, and {@link no.stillas.hub.judgement.facts.Facts#synlige()} is the
 * world as the sender may know it.
 *
 * <p>May use the closed vocabulary of the contracts and nothing else of the hub: no database, no network, no clock.
 */
@NullMarked
package no.stillas.hub.judgement.facts;

import org.jspecify.annotations.NullMarked;
