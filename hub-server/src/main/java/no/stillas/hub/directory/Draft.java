package no.stillas.hub.directory;

import com.google.protobuf.Message;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.stillas.hub.directory.Contents.Seat;

/**
 * What all files hold, each value still knowing where it stands; names are not looked up yet.
 *
 * @param responsibilities one for each place of a line; their days are still those of the line alone
 */
record Draft(
        Map<String, Entry<Organisation>> organisations,
        Map<String, Entry<Unit>> units,
        Map<String, Entry<OpeningHours>> hours,
        Map<String, Entry<Place>> places,
        List<Entry<Responsibility>> responsibilities,
        List<Entry<String>> phones) {

    static Draft of(List<SourceFile> files, List<Fault> faults) {
        files.forEach(f -> IntStream.range(0, f.katalog().getAnsvarCount())
                .filter(i -> Places.responsibilities(f.katalog().getAnsvar(i)).isEmpty())
                .forEach(i -> faults.add(f.fault("ansvar[" + i + "]", "names no kommune and no bydel"))));
        var readUnits = files.stream().flatMap(f ->
                entries(f, "enheter", f.katalog().getEnheterList(), Units::unit, faults)).toList();
        var hours = new HashMap<String, Entry<OpeningHours>>();
        files.forEach(f -> entries(f, "enheter", f.katalog().getEnheterList(), e -> Map.entry(e.getId(), Units.hours(e)),
                faults).forEach(e -> hours.put(e.value().getKey(), new Entry<>(f, e.path(), e.value().getValue()))));
        return new Draft(
                unique(files.stream().flatMap(f -> entries(f, "organisasjoner",
                        f.katalog().getOrganisasjonerList(), Places::organisation, faults)).toList(),
                        Organisation::orgnr, "organisasjonsnummer", faults),
                unique(readUnits, Unit::id, "id", faults),
                hours,
                unique(files.stream().flatMap(f -> entries(f, "kommuner",
                        f.katalog().getKommunerList(), Places::place, faults)).toList(), Place::number, "nummer", faults),
                files.stream().flatMap(f -> entries(f, "ansvar", f.katalog().getAnsvarList(), Places::responsibilities,
                        faults).flatMap(e -> e.value().stream().map(r -> new Entry<>(f, e.path(), r)))).toList(),
                files.stream().filter(f -> !f.katalog().getNasjonalVakttelefon().isEmpty())
                        .map(f -> new Entry<>(f, "nasjonal_vakttelefon", f.katalog().getNasjonalVakttelefon())).toList());
    }

    /** What the draft holds, once it has been checked. */
    Contents contents(String version) {
        var seats = new HashMap<Seat, List<Responsibility>>();
        responsibilities.forEach(e -> seats
                .computeIfAbsent(new Seat(e.value().function(), e.value().place()), s -> new ArrayList<>())
                .add(e.value()));
        return new Contents(version, values(organisations), values(units), values(hours), values(places), seats,
                phones.getFirst().value());
    }

    private static <T> TreeMap<String, T> values(Map<String, Entry<T>> entries) {
        var values = new TreeMap<String, T>();
        entries.forEach((key, entry) -> values.put(key, entry.value()));
        return values;
    }

    /** Reads each value of a list; a day or a time that does not exist is a fault of that value. */
    private static <M extends Message, T> Stream<Entry<T>> entries(
            SourceFile file, String field, List<M> messages, Function<M, T> read, List<Fault> faults) {
        return IntStream.range(0, messages.size()).boxed().flatMap(i -> {
            var path = field + "[" + i + "]";
            try {
                return Stream.of(new Entry<>(file, path, read.apply(messages.get(i))));
            } catch (DateTimeException e) {
                faults.add(file.fault(path, "a day or time that does not exist: " + e.getMessage()));
                return Stream.empty();
            }
        });
    }

    private static <T> Map<String, Entry<T>> unique(
            Collection<Entry<T>> entries, Function<T, String> key, String field, List<Fault> faults) {
        var map = new TreeMap<String, Entry<T>>();
        for (var entry : entries) {
            var earlier = map.putIfAbsent(key.apply(entry.value()), entry);
            if (earlier != null) {
                faults.add(entry.fault(field, key.apply(entry.value()) + " stands already at "
                        + earlier.fault(field, "").file() + ":" + earlier.fault(field, "").line()));
            }
        }
        return map;
    }
}
