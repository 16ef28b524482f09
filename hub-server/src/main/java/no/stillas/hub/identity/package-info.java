/**
 * Stage 1 of a message's path: who calls. Every call but health (and, in development, reflection) carries a bearer
 * token of Maskinporten's shape; the interceptor verifies it, checks the service's scope and puts the {@link
 * no.stillas.hub.identity.Caller} in the gRPC context, where every later stage reads it.
 *
 * <p>May use nimbus-jose-jwt, gRPC and {@code grpc}; tokens use the real clock, never the hub's. Must not know any
 * domain type, must not read the database, and never logs a token or a claim of a person.
 */
@NullMarked
package no.stillas.hub.identity;

import org.jspecify.annotations.NullMarked;
