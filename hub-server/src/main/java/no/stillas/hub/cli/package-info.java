/**
 * The command line {@code stillas}: starts the hub, and asks a running one. All commands but {@code serve} and {@code
 * token} talk gRPC with the hub; none opens its database. May use the contracts, picocli and {@code identity} for
 * development tokens; must not use any other package of the hub.
 */
@NullMarked
package no.stillas.hub.cli;

import org.jspecify.annotations.NullMarked;
