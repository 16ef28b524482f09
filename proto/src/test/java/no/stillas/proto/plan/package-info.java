/** What the documents of {@code stillas.plan.v1} refuse, one named case for each rule that holds fields against each other. */
@NullMarked
package no.stillas.proto.plan;

import org.jspecify.annotations.NullMarked;
