/** Whether the load command measures what it says. */
@NullMarked
package no.stillas.last;

import org.jspecify.annotations.NullMarked;
