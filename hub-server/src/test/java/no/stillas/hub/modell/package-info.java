/** Tests of kommuner's own models that need no hub. */
@NullMarked
package no.stillas.hub.modell;

import org.jspecify.annotations.NullMarked;
