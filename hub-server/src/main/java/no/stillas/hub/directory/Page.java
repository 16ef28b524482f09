package no.stillas.hub.directory;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One page of a sorted list.
 *
 * @param items what is on it
 * @param next key of the last item where there is more; empty at the end
 */
record Page<T>(List<T> items, String next) {
    private static final int DEFAULT = 100;

    static <T> Page<T> of(Stream<T> sorted, Function<T, String> key, String after, int size) {
        var wanted = size == 0 ? DEFAULT : size;
        var items = sorted.filter(i -> key.apply(i).compareTo(after) > 0).limit(wanted + 1L).toList();
        return items.size() <= wanted
                ? new Page<>(items, "")
                : new Page<>(items.subList(0, wanted), key.apply(items.get(wanted - 1)));
    }
}
