/** What the documents of {@code stillas.vern.v1} refuse, one named case for each rule that holds fields against each other. */
@NullMarked
package no.stillas.proto.vern;

import org.jspecify.annotations.NullMarked;
