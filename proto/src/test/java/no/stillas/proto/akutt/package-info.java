/** What the documents of {@code stillas.akutt.v1} refuse, one named case for each rule that holds fields against each other. */
@NullMarked
package no.stillas.proto.akutt;

import org.jspecify.annotations.NullMarked;
