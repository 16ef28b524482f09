/**
 * The adapter of a kommune: barneverntjeneste, skole, PPT, helsestasjon, legevakt and the rest of its services: a name and a sector file on the
 * SDK. Knows its sector as data; must hold no exchange of its own, and no case.
 */
@NullMarked
package no.stillas.adapter.kommune;

import org.jspecify.annotations.NullMarked;
