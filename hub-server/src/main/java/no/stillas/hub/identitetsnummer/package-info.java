/**
 * Identity numbers of persons and organisations: whether the digits can be one, of which kind, and whether it belongs
 * to a synthetic person. Says nothing of whether anybody has the number, and never derives birth date or gender from
 * it: those come from the register.
 *
 * <p>Pure; may use nocommons for organisation numbers, and must not use any other package of the hub. No type here shows its digits in {@code toString}.
 */
@NullMarked
package no.stillas.hub.identitetsnummer;

import org.jspecify.annotations.NullMarked;
