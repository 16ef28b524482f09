package no.stillas.hub.directory;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.stillas.proto.kodeverk.v1.Funksjon;

/**
 * What the files hold, checked: every name that is used is there.
 *
 * @param version shortened hash of the files
 * @param organisations by number
 * @param units by id
 * @param hours by unit id
 * @param places by kommunenummer
 * @param responsibilities by function and place
 * @param nationalPhone number that a human answers at all hours, wherever
 */
record Contents(
        String version,
        SortedMap<String, Organisation> organisations,
        SortedMap<String, Unit> units,
        Map<String, OpeningHours> hours,
        Map<String, Place> places,
        Map<Seat, List<Responsibility>> responsibilities,
        String nationalPhone) {
    Contents {
        requireNonNull(version, "version is null");
        organisations = Collections.unmodifiableSortedMap(new TreeMap<>(organisations));
        units = Collections.unmodifiableSortedMap(new TreeMap<>(units));
        hours = Map.copyOf(hours);
        places = Map.copyOf(places);
        responsibilities = Map.copyOf(responsibilities);
        requireNonNull(nationalPhone, "nationalPhone is null");
    }

    /** A function in a place: kommunenummer or bydelsnummer. */
    record Seat(Funksjon function, String place) {}

    List<Responsibility> responsibilities(Funksjon function, String place) {
        return responsibilities.getOrDefault(new Seat(function, place), List.of());
    }
}
