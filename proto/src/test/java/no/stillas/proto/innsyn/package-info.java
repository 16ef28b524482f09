/** What the documents of {@code stillas.innsyn.v1} refuse, one named case for each rule that holds fields against each other. */
@NullMarked
package no.stillas.proto.innsyn;

import org.jspecify.annotations.NullMarked;
