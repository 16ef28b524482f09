/**
 * Consents and objections: asking for them, recording what people say, narrowing and withdrawing, and what follows from
 * it for messages that rest on them. Owns {@code ConsentService} and the facts {@code SAMTYKKE}, {@code
 * SAMTYKKEFORESPOERSEL} and {@code RESERVASJON}; closes an individuell plan whose consent is withdrawn.
 *
 * <p>May use: {@code fact}, {@code fakta}, {@code ledger} (all writes go through its writer), {@code person} for keys of
 * persons and units, {@code kryptering} for keys of objects, {@code identitetsnummer}, {@code delivery} to have what is
 * under way looked at again, {@code oppgave}, {@code identity}, {@code grpc}. Must not: decide whether a consent is valid in law (judgement does,
 * from what is recorded here), tell a caller of a consent in which its unit has no part, contact a person.
 */
@NullMarked
package no.stillas.hub.consent;

import org.jspecify.annotations.NullMarked;
