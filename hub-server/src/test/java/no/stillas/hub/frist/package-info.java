@NullMarked
package no.stillas.hub.frist;

import org.jspecify.annotations.NullMarked;
