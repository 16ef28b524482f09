/**
 * Between stage 3 and 4: assembles the closed record that judgement reads, from what the sender said (the admitted
 * message), what the directory says (both units), what is recorded about the persons (the fact view) and what the two
 * organisations have agreed. Decides nothing. Every word that a rule reads is made true or false here or in the directory
 * ({@code Grunnvilkaar} and {@code Saksforhold}: what is attested; {@code Foranledning}: what the message itself is;
 * {@code Registrert}, {@code Verv}, {@code Privatperson} and {@code Personer}: what is recorded).
 * What of a fact the sender may not know is marked as hidden here, and nowhere else.
 *
 * <p>May use: {@code admission}, {@code fact}, {@code judgement.facts}, in {@code fakta} the bodies of facts, and the keyed hash of
 * {@code kryptering}, since what documents have said is known by digests. Must
 * not: judge, read a clock or a database.
 */
@NullMarked
package no.stillas.hub.casefacts;

import org.jspecify.annotations.NullMarked;
