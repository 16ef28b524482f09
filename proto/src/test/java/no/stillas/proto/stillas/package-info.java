/** What the documents of {@code stillas.stillas.v1} refuse, one named case for each rule that holds fields against each other. */
@NullMarked
package no.stillas.proto.stillas;

import org.jspecify.annotations.NullMarked;
