/** What the documents of {@code stillas.bekymring.v1} refuse, one named case for each rule that holds fields against each other. */
@NullMarked
package no.stillas.proto.bekymring;

import org.jspecify.annotations.NullMarked;
