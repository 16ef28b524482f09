/** The command line against a hub in this process. */
@NullMarked
package no.stillas.hub.cli;

import org.jspecify.annotations.NullMarked;
