package no.stillas.hub.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.stillas.hub.directory.Resolution.Found;
import no.stillas.hub.directory.Resolution.NotFound;
import no.stillas.hub.directory.Via.Merged;
import no.stillas.hub.directory.Via.Responsible;
import no.stillas.proto.kodeverk.v1.Funksjon;

/** Finds who has a function in a place on a day: a bydel's own unit before its kommune's. */
final class Resolver {
    private final Contents contents;
    private final Succession succession;

    Resolver(Contents contents, Succession succession) {
        this.contents = contents;
        this.succession = succession;
    }

    Resolution resolve(Funksjon function, String kommune, String bydel, Instant at) {
        var asked = contents.places().get(kommune);
        if (asked == null) {
            return new NotFound("Kommunenummeret står ikke i katalogen.");
        }
        var day = Days.day(at);
        if (day.isBefore(asked.valid().from())) {
            return new NotFound("Kommunenummer " + kommune + " er ikke i bruk før " + asked.valid().from() + ".");
        }
        var via = new ArrayList<Via>();
        var place = current(asked, day, via);
        if (!bydel.isEmpty() && !place.bydeler().contains(bydel)) {
            return new NotFound("Bydelsnummeret er ikke ett av bydelene i " + place.name() + ".");
        }
        return responsible(function, place, bydel, day)
                .map(r -> found(r, place, day, via))
                .orElseGet(() -> nobody(function, place, bydel, day));
    }

    private Place current(Place asked, LocalDate day, List<Via> via) {
        var place = asked;
        while (day.isAfter(place.valid().to())) {
            var next = contents.places().get(place.followedBy().orElseThrow());
            via.add(new Merged(place.number(), next.number(), place.name() + " (" + place.number() + ") er fra "
                    + next.valid().from() + " " + next.name() + " (" + next.number() + ")"));
            place = next;
        }
        return place;
    }

    private Optional<Responsibility> responsible(Funksjon function, Place place, String bydel, LocalDate day) {
        return on(contents.responsibilities(function, bydel), day)
                .or(() -> on(contents.responsibilities(function, place.number()), day));
    }

    private static Optional<Responsibility> on(List<Responsibility> responsibilities, LocalDate day) {
        return responsibilities.stream().filter(r -> r.valid().contains(day)).findFirst();
    }

    private Resolution found(Responsibility responsibility, Place place, LocalDate day, List<Via> via) {
        var unit = contents.units().get(responsibility.unit());
        via.add(new Responsible(unit.id(), responsibility.source(), unit.name() + " har ansvaret i " + place.name()
                + (responsibility.source().isEmpty() ? "" : " (" + responsibility.source() + ")")));
        return new Found(succession.current(unit, day, via), via, responsibility.source());
    }

    private Resolution nobody(Funksjon function, Place place, String bydel, LocalDate day) {
        var onlyByBydel = bydel.isEmpty() && place.bydeler().stream()
                .anyMatch(b -> on(contents.responsibilities(function, b), day).isPresent());
        return new NotFound(onlyByBydel
                ? place.name() + " har dette etter bydel: oppgi bydelsnummer."
                : "Ingen enhet i katalogen har denne oppgaven i " + place.name() + " på denne dagen: oppgi enheten.");
    }
}
