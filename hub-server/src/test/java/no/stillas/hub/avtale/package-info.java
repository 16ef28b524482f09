/** Tests of agreements, through a real server on a real commit stage. */
@NullMarked
package no.stillas.hub.avtale;

import org.jspecify.annotations.NullMarked;
