/** What the documents of {@code stillas.bistand.v1} refuse, one named case for each rule that holds fields against each other. */
@NullMarked
package no.stillas.proto.bistand;

import org.jspecify.annotations.NullMarked;
