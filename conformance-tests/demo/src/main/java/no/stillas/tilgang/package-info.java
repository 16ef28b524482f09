/**
 * What everyone needs who does to a hub what an agency system does: a call of any service of the contracts with the
 * request as JSON or as a message, persons who do not exist, and for who starts a hub on this machine whether it is well. It knows
 * no case, no scenario and no load, and of a hub only what is asked from outside: it may use the contracts, and of the adapters'
 * house nothing.
 */
@NullMarked
package no.stillas.tilgang;

import org.jspecify.annotations.NullMarked;
