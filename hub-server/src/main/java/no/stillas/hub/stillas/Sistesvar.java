package no.stillas.hub.stillas;

import com.google.protobuf.Message;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import no.stillas.hub.stillas.Barnet.Av;

/** What was said last of each thing. */
final class Sistesvar {
    private Sistesvar() {}

    /** Of the documents with one id the last that was sent, in the order in which the things came up. */
    static <D extends Message> Collection<Av<D>> av(Stream<Av<D>> eldsteFoerst, Function<Av<D>, String> id) {
        Map<String, Av<D>> siste = new LinkedHashMap<>();
        eldsteFoerst.forEach(a -> siste.put(id.apply(a), a));
        return siste.values();
    }
}
