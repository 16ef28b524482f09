/** What the documents of {@code stillas.rapport.v1} refuse, one named case for each rule that holds fields against each other. */
@NullMarked
package no.stillas.proto.rapport;

import org.jspecify.annotations.NullMarked;
