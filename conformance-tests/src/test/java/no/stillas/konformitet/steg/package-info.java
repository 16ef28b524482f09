/** What of the steps can be held to without a hub. */
@NullMarked
package no.stillas.konformitet.steg;

import org.jspecify.annotations.NullMarked;
