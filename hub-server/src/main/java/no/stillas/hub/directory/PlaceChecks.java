package no.stillas.hub.directory;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.hub.directory.Contents.Seat;
import no.stillas.proto.kodeverk.v1.Funksjon;

/** Whether kommuner follow each other without a gap, and one unit and no more answers for a function in a place. */
final class PlaceChecks {
    /** A duty must always find someone. */
    private static final List<Funksjon> ALWAYS_SOMEONE =
            List.of(Funksjon.FUNKSJON_BARNEVERNSTJENESTE, Funksjon.FUNKSJON_BARNEVERNVAKT);

    private final Draft draft;
    private final List<Fault> faults;
    private final Map<Seat, List<Entry<Responsibility>>> seats;

    private PlaceChecks(Draft draft, List<Fault> faults) {
        this.draft = draft;
        this.faults = faults;
        seats = draft.responsibilities().stream()
                .sorted(comparing(e -> e.value().valid().from()))
                .collect(groupingBy(e -> new Seat(e.value().function(), e.value().place())));
    }

    static void check(Draft draft, List<Fault> faults) {
        var checks = new PlaceChecks(draft, faults);
        draft.places().values().forEach(checks::place);
        draft.units().values().forEach(checks::served);
        draft.responsibilities().forEach(checks::responsibility);
        checks.seats.values().forEach(checks::oneAtATime);
        draft.places().values().forEach(place -> ALWAYS_SOMEONE.forEach(f -> checks.someone(place, f)));
    }

    private void place(Entry<Place> entry) {
        var place = entry.value();
        place.bydeler().stream().filter(b -> !b.startsWith(place.number())).sorted().forEach(b ->
                faults.add(entry.fault("bydeler", "the bydel " + b + " must begin with the kommune's " + place.number())));
        if (place.valid().open()) {
            return;
        }
        var next = place.followedBy().map(draft.places()::get).map(Entry::value);
        if (next.filter(n -> n.valid().contains(place.valid().to().plusDays(1))).isEmpty()) {
            faults.add(entry.fault("etterfulgt_av", place.number()
                    + ": the kommune ends, so etterfulgt_av must name one that exists from the day after"));
        }
    }

    private void served(Entry<Unit> entry) {
        entry.value().kommuner().stream().filter(k -> !draft.places().containsKey(k)).sorted().forEach(k ->
                faults.add(entry.fault("kommuner", entry.value().id() + ": no kommune has the number " + k)));
        entry.value().bydeler().stream().filter(b -> !isBydel(b)).sorted().forEach(b ->
                faults.add(entry.fault("bydeler", entry.value().id() + ": no bydel has the number " + b)));
    }

    private void responsibility(Entry<Responsibility> entry) {
        var r = entry.value();
        var unit = draft.units().get(r.unit());
        if (unit == null) {
            faults.add(entry.fault("enhet", "no unit has the id " + r.unit()));
        } else if (unit.value().isProtected()) {
            faults.add(entry.fault("enhet", r.unit() + " is protected, and must not be found by its function"));
        }
        if (!draft.places().containsKey(r.place()) && !isBydel(r.place())) {
            faults.add(entry.fault(r.place().length() == 4 ? "kommuner" : "bydeler",
                    "no kommune or bydel has the number " + r.place()));
        }
    }

    private void oneAtATime(List<Entry<Responsibility>> inOrder) {
        for (int i = 1; i < inOrder.size(); i++) {
            var one = inOrder.get(i - 1).value();
            var other = inOrder.get(i);
            if (one.valid().overlaps(other.value().valid())) {
                faults.add(other.fault("gyldig", one.function() + " in " + one.place() + " has two units on "
                        + one.valid().and(other.value().valid()).from() + ": " + one.unit() + " and "
                        + other.value().unit()));
            }
        }
    }

    private void someone(Entry<Place> entry, Funksjon function) {
        var place = entry.value();
        // where a kommune has bydeler, each of them or the kommune itself must have someone
        var ways = place.bydeler().isEmpty() ? Set.of("") : place.bydeler();
        ways.stream().sorted().forEach(bydel -> {
            var days = Stream.of(place.number(), bydel)
                    .flatMap(p -> seats.getOrDefault(new Seat(function, p), List.of()).stream())
                    .map(e -> e.value().valid())
                    .collect(Collectors.toList());
            gap(place.valid(), days).ifPresent(day -> faults.add(entry.fault("nummer", "nobody has " + function + " in "
                    + (bydel.isEmpty() ? place.number() : bydel) + " on " + day)));
        });
    }

    /** The first day of a period that none of the others holds. */
    private static Optional<LocalDate> gap(Days period, List<Days> others) {
        var day = period.from();
        var covered = true;
        while (covered && !day.isAfter(period.to())) {
            covered = false;
            for (var other : others) {
                if (other.contains(day)) {
                    if (other.open() || !other.to().isBefore(period.to())) {
                        return Optional.empty();
                    }
                    day = other.to().plusDays(1);
                    covered = true;
                }
            }
        }
        return covered ? Optional.empty() : Optional.of(day);
    }

    private boolean isBydel(String number) {
        return draft.places().values().stream().anyMatch(p -> p.value().bydeler().contains(number));
    }
}
