/**
 * The steps that scenarios are written in, few and in the words of the field, and what one scenario has so far. A step does
 * over gRPC what an agency system does; it knows no model, no rule and no paragraph. What a message holds stands in the
 * scenario's table, upon a template of {@code maler.txt}.
 */
@NullMarked
package no.stillas.konformitet.steg;

import org.jspecify.annotations.NullMarked;
