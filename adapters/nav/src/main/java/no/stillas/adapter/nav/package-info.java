/**
 * The adapter of NAV: the state and the municipal part of its offices: a name and a sector file on the
 * SDK. Knows its sector as data; must hold no exchange of its own, and no case.
 */
@NullMarked
package no.stillas.adapter.nav;

import org.jspecify.annotations.NullMarked;
