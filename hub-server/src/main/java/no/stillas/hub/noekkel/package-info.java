/**
 * From an identity in a message to the key under which the hub knows the person. The one place where an identity number
 * leaves the payload, as a keyed hash. May use {@code kryptering}, {@code fact}'s keys and {@code identitetsnummer}; must
 * not read or store anything, and never puts a number in a text.
 */
@NullMarked
package no.stillas.hub.noekkel;

import org.jspecify.annotations.NullMarked;
