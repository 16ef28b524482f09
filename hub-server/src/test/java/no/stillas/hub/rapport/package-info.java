/** Tests of the counts. */
@NullMarked
package no.stillas.hub.rapport;

import org.jspecify.annotations.NullMarked;
