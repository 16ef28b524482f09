/**
 * The integrator's side of the kit: plays hub and counterparties against a system, case by case, and writes the certificate of
 * a profile. A case is a scenario in a feature file; a profile is a registration file and a sector's adapter. May use the
 * contracts, the adapters (which stand between the hub and a system that works in a folder) and the scenarios' templates; never
 * the hub.
 */
@NullMarked
package no.stillas.konformitet.sertifikat;

import org.jspecify.annotations.NullMarked;
