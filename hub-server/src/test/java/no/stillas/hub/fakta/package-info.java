/** Tests of the bodies of facts. */
@NullMarked
package no.stillas.hub.fakta;

import org.jspecify.annotations.NullMarked;
