/** What the documents of {@code stillas.barnet.v1} refuse, one named case for each rule that holds fields against each other. */
@NullMarked
package no.stillas.proto.barnet;

import org.jspecify.annotations.NullMarked;
