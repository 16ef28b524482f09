/** Watching, and the end of it. */
@NullMarked
package no.stillas.hub.trace;

import org.jspecify.annotations.NullMarked;
