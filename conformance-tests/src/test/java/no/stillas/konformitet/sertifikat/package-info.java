/** The kit against systems that keep the contract, and against systems with one fault each. */
@NullMarked
package no.stillas.konformitet.sertifikat;

import org.jspecify.annotations.NullMarked;
