/** A hub's commit stage on H2 with a gRPC server in front, a clock that is set, and callers by organisation number. */
@NullMarked
package no.stillas.hub.proeve;

import org.jspecify.annotations.NullMarked;
