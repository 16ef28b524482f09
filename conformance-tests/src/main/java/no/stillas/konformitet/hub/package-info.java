/**
 * The hub that scenarios run against: one that this process starts and whose time it keeps, or one that runs already and
 * keeps its own. Here, and nowhere else in the kit, is anything of the hub's own code used: to start it, for development
 * tokens, to have it do what is due when time is moved, and to leave a rule or a deadline out of it. The inboxes of all units are open as long as the run lasts.
 */
@NullMarked
package no.stillas.konformitet.hub;

import org.jspecify.annotations.NullMarked;
