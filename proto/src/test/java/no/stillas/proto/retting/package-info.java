/** What the documents of {@code stillas.retting.v1} refuse, one named case for each rule that holds fields against each other. */
@NullMarked
package no.stillas.proto.retting;

import org.jspecify.annotations.NullMarked;
