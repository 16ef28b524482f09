/** What the documents of {@code stillas.avtale.v1} refuse, one named case for each rule that holds fields against each other. */
@NullMarked
package no.stillas.proto.avtale;

import org.jspecify.annotations.NullMarked;
