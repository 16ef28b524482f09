/**
 * The command line {@code stillas}: starts the hub, and asks a running one. All commands but {@code serve}, {@code
 * token} and {@code decision-diff} talk gRPC with the hub; none opens its database. What the hub says is shown as the hub said it. May use the
 * contracts, gRPC, picocli, nimbus-jose-jwt (to read whose a token is), {@code identity} for development tokens, and {@code
 * judgement} for {@code decision-diff}, which reads rule files and asks no hub; must not use any other package of the hub,
 * and must not take an identity number from the command line.
 */
@NullMarked
package no.stillas.hub.cli;

import org.jspecify.annotations.NullMarked;
