/**
 * Identifiers: UUIDv7 message ids, and the numbers that units and helsepersonell are known by. Pure functions.
 */
@NullMarked
package no.stillas.adapter.sdk.ident;

import org.jspecify.annotations.NullMarked;
