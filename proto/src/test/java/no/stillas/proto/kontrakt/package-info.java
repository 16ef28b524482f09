/**
 * The gates that the contracts pass in every build: buf's lint and breaking-change check, the rules for annotations that
 * judgement rests on, the checked-in lists of what the law and the reports demand, one valid example a document, and the
 * reference pages. What is committed and generated is renewed by running the same test with {@code -Dforny}.
 */
@NullMarked
package no.stillas.proto.kontrakt;

import org.jspecify.annotations.NullMarked;
