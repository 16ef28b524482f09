/** Tests of how the judged record is assembled, without a hub: recorded facts in, a party or a person out. */
@NullMarked
package no.stillas.hub.casefacts;

import org.jspecify.annotations.NullMarked;
