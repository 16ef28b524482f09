/** Whether leaving out a rule is noticed, and what is told of what is not. */
@NullMarked
package no.stillas.konformitet.avslag;

import org.jspecify.annotations.NullMarked;
