/**
 * What everyone needs who does to a hub what an agency system does: a call of any service of the contracts with the
 * request as JSON or as a message, and persons who do not exist. It knows no case, no scenario, no load and no hub: it may
 * use the contracts, and of the adapters' house nothing.
 */
@NullMarked
package no.stillas.tilgang;

import org.jspecify.annotations.NullMarked;
