/**
 * The Merkle tree of RFC 6962 and the signed notes of C2SP: hashing, the right edge that a log grows on, inclusion and
 * consistency proofs and their verification. Pure: bytes in, bytes out.
 *
 * <p>May use: the JDK, protobuf's {@code ByteString}. Must not: know a table, a message or a key file. A verifier that has no hub uses this package alone.
 */
@NullMarked
package no.stillas.hub.ledger.merkle;

import org.jspecify.annotations.NullMarked;
