/** Tests of the person service, through a real server on a real commit stage. */
@NullMarked
package no.stillas.hub.person;

import org.jspecify.annotations.NullMarked;
