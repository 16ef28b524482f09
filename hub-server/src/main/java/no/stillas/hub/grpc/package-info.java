/**
 * What every gRPC service of the hub shares: errors with {@code google.rpc} details, and validation of what came in.
 * Knows no domain. May use the contract's value types and protovalidate; must not use any other package of the hub.
 */
@NullMarked
package no.stillas.hub.grpc;

import org.jspecify.annotations.NullMarked;
