/**
 * What a typed document holds, read from the contract's annotations: which category about whom stands in which field; and
 * the same document with some of it taken out; and whether its text has what somebody attests is not there. Pure: a document in,
 * a list or a document out. Knows no rule.
 *
 * <p>A field's own annotation governs it, else the nearest one outward. A message that has a string field named {@code
 * person} speaks of that person. Free text and what is marked {@code SUBJEKT_ALLE} speaks of those that the sender
 * declares, and undeclared of everybody in the envelope and of every category that the document type can hold.
 *
 * <p>May use the contracts and judgement's value types. Must not: judge, know a person by more than the reference.
 */
@NullMarked
package no.stillas.hub.dokument;

import org.jspecify.annotations.NullMarked;
