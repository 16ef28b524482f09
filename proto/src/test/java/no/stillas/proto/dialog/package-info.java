/** What the documents of {@code stillas.dialog.v1} refuse, one named case for each rule that holds fields against each other. */
@NullMarked
package no.stillas.proto.dialog;

import org.jspecify.annotations.NullMarked;
