/** Which module may know of which. */
@NullMarked
package no.stillas;

import org.jspecify.annotations.NullMarked;
