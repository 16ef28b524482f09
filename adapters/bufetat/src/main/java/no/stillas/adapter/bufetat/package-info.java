/**
 * The adapter of Bufetat: regions with their intake, institutions, familievern, helsekartlegging: a name and a sector file on the
 * SDK. Knows its sector as data; must hold no exchange of its own, and no case.
 */
@NullMarked
package no.stillas.adapter.bufetat;

import org.jspecify.annotations.NullMarked;
