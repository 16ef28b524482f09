/**
 * Load on a hub over gRPC. Messages arrive at moments that are drawn before the first is sent, and each time is counted
 * from the moment the message should have been sent: a hub that falls behind is seen to fall behind, and not measured
 * less often (no coordinated omission).
 *
 * <p>May use the contracts, gRPC, HdrHistogram, picocli, the hub's development tokens, and synthetic numbers of {@code
 * demo}. Must not use anything else of the hub: what is measured is what a caller outside has.
 */
@NullMarked
package no.stillas.last;

import org.jspecify.annotations.NullMarked;
