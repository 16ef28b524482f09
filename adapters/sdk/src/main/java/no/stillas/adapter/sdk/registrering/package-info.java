/**
 * The adapter as a program: command line, registration file, what the sector takes and is bound to answer, and the units
 * put together on the line. The one package that knows the others.
 */
@NullMarked
package no.stillas.adapter.sdk.registrering;

import org.jspecify.annotations.NullMarked;
