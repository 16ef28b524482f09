/**
 * Writes what mutation testing of the judgement came to, from PIT's list of mutants: a page for people, and beside it what
 * the page is made of. Run by {@code mvn -Pmutation}. May use the JDK alone.
 */
@NullMarked
package no.stillas.hub.judgement.mutasjon;

import org.jspecify.annotations.NullMarked;
