/**
 * Facts about persons: taking them in from those who may state them, and giving none out but to the person's own case
 * owner. Owns the way from an identity to the keyed hash that the hub knows the person by, and the reading of what is in
 * force about a person on a day.
 *
 * <p>May use: {@code fact}, {@code fakta}, {@code noekkel}, {@code identitetsnummer}, {@code directory}, {@code
 * identity}, {@code grpc} and the writer of {@code ledger}. Must not: judge, keep an identity number anywhere but in the
 * keyed hash, tell a caller whether a person is known, log or count a person.
 */
@NullMarked
package no.stillas.hub.person;

import org.jspecify.annotations.NullMarked;
