package no.stillas.hub.directory;

import static java.util.Objects.requireNonNull;

import no.stillas.proto.kodeverk.v1.Funksjon;

/**
 * That a unit answers for a function in one place for some days.
 *
 * @param function the function
 * @param place kommunenummer or bydelsnummer
 * @param unit the unit
 * @param valid the days
 * @param source where it comes from
 */
record Responsibility(Funksjon function, String place, String unit, Days valid, String source) {
    Responsibility {
        requireNonNull(function, "function is null");
        requireNonNull(place, "place is null");
        requireNonNull(unit, "unit is null");
        requireNonNull(valid, "valid is null");
        requireNonNull(source, "source is null");
    }
}
