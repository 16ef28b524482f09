/**
 * The adapter's own store on disk: what has been taken, what is still to be said about it, and files that are whole or
 * not there. Knows no hub and no agency.
 */
@NullMarked
package no.stillas.adapter.sdk.lager;

import org.jspecify.annotations.NullMarked;
