/** What the documents of {@code stillas.vedtak.v1} refuse, one named case for each rule that holds fields against each other. */
@NullMarked
package no.stillas.proto.vedtak;

import org.jspecify.annotations.NullMarked;
