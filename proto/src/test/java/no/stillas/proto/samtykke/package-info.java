/** What the documents of {@code stillas.samtykke.v1} refuse, one named case for each rule that holds fields against each other. */
@NullMarked
package no.stillas.proto.samtykke;

import org.jspecify.annotations.NullMarked;
