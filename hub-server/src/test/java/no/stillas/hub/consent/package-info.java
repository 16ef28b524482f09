/** Tests of consents and objections, through a real server on a real commit stage. */
@NullMarked
package no.stillas.hub.consent;

import org.jspecify.annotations.NullMarked;
