/**
 * For those who run an organisation's integration: what has come to a standstill, and their decisions about it, over gRPC.
 *
 * <p>May use {@code delivery}, {@code fakta} for moments, {@code identity}, {@code grpc}. Must not: show content or a person, or decide anything that
 * an operator has not.
 */
@NullMarked
package no.stillas.hub.drift;

import org.jspecify.annotations.NullMarked;
