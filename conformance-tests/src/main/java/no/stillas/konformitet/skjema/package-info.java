/**
 * What a scenario's table says, as a message of the contracts: the fields by the Norwegian words of their names, the values
 * by the words that people use. It knows the contracts' descriptors and no document, no step and no hub.
 */
@NullMarked
package no.stillas.konformitet.skjema;

import org.jspecify.annotations.NullMarked;
