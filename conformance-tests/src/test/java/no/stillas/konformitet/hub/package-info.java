/** The hub of a run, its rounds and its inboxes, held to what they say. */
@NullMarked
package no.stillas.konformitet.hub;

import org.jspecify.annotations.NullMarked;
