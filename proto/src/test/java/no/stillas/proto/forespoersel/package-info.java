/** What the documents of {@code stillas.forespoersel.v1} refuse, one named case for each rule that holds fields against each other. */
@NullMarked
package no.stillas.proto.forespoersel;

import org.jspecify.annotations.NullMarked;
