/** What the documents of {@code stillas.henvisning.v1} refuse, one named case for each rule that holds fields against each other. */
@NullMarked
package no.stillas.proto.henvisning;

import org.jspecify.annotations.NullMarked;
