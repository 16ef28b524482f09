/** Tests of what is taken out of a document, and of what each reader is told of it. */
@NullMarked
package no.stillas.hub.dokument;

import org.jspecify.annotations.NullMarked;
