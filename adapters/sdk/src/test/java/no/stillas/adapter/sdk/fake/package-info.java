/**
 * A hub, an agency system and messages for the adapters' tests: what they say stands in the tests, what they keep to is the
 * contract. May use the adapter's own types and gRPC in process; knows no sector and no real hub.
 */
@NullMarked
package no.stillas.adapter.sdk.fake;

import org.jspecify.annotations.NullMarked;
