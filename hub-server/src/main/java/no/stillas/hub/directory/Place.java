package no.stillas.hub.directory;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;

/**
 * A kommune by its number.
 *
 * @param number kommunenummer
 * @param name name, for people
 * @param valid the days that the number is in use
 * @param followedBy the kommune that follows from the day after
 * @param bydeler bydeler with services of their own
 */
record Place(String number, String name, Days valid, Optional<String> followedBy, Set<String> bydeler) {
    Place {
        requireNonNull(number, "number is null");
        requireNonNull(name, "name is null");
        requireNonNull(valid, "valid is null");
        requireNonNull(followedBy, "followedBy is null");
        bydeler = Set.copyOf(bydeler);
    }
}
