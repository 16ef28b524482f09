/**
 * Stage 7: what time alone does. Runs what is due, again and again: expiry, alarms, deliveries on paper. Doing a thing
 * twice has no further effect, so that several nodes may run at once. May use {@code delivery}; must not decide anything.
 */
@NullMarked
package no.stillas.hub.followup;

import org.jspecify.annotations.NullMarked;
