/**
 * The steps of the certificate's cases: what the hub and the counterparties do, and what is asked of the system. A step knows
 * the line and the system's store, and no profile by name; it never says an identity number in what it reports.
 */
@NullMarked
package no.stillas.konformitet.sertifikat.steg;

import org.jspecify.annotations.NullMarked;
