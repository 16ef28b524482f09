/**
 * Agreements between organisations: registered, signed by all parties, in force, terminated. Owns {@code
 * AgreementService}, the facts {@code AVTALE}, and the snapshot of what is in force that models are judged with. No
 * personal data, and an agreement opens no secrecy.
 *
 * <p>May use: {@code fact}, {@code fakta}, {@code ledger} (all writes go through its writer), {@code delivery} to release
 * what waits, {@code kryptering} for the keys of organisations, {@code identitetsnummer} for their numbers, {@code
 * identity}, {@code grpc}. Must not: judge, know a model, show an agreement to one who is no party.
 */
@NullMarked
package no.stillas.hub.avtale;

import org.jspecify.annotations.NullMarked;
