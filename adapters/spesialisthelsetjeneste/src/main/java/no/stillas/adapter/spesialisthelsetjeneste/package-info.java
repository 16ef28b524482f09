/**
 * The adapter of a helseforetak: BUP, habilitering, DPS, TSB, somatikk, AMK: a name and a sector file on the
 * SDK. Knows its sector as data; must hold no exchange of its own, and no case.
 */
@NullMarked
package no.stillas.adapter.spesialisthelsetjeneste;

import org.jspecify.annotations.NullMarked;
