/** Whether the hub does as the scenarios say, and whether the kit notices when it does not. */
@NullMarked
package no.stillas.konformitet;

import org.jspecify.annotations.NullMarked;
