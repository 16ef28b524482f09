/** Tests of decisions by named humans, without a hub. */
@NullMarked
package no.stillas.hub.stillas;

import org.jspecify.annotations.NullMarked;
