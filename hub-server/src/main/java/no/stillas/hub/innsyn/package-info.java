/**
 * Whether one unit may be told of another's dealings with a child, judged at the moment of telling: for the trace, for the
 * log and for who is in the stillas. Being koordinator is no ground; a consent of the stillas, the consent to the
 * individuell plan or a row of the law is, for each service and category.
 *
 * <p>May use: {@code judgement}, {@code casefacts}, {@code fact}, {@code fakta} and {@code directory}. Must not: read or write the
 * database, or tell anybody anything itself.
 */
@NullMarked
package no.stillas.hub.innsyn;

import org.jspecify.annotations.NullMarked;
