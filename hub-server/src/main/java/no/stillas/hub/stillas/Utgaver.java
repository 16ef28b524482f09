package no.stillas.hub.stillas;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import com.google.protobuf.Any;
import com.google.protobuf.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.stillas.Barnet.Av;
import no.stillas.proto.stillas.v1.Utgave;

/**
 * Versions of one document out of the messages that carried them. What was sent to many is one version; of several with
 * one number the last that was sent counts.
 */
final class Utgaver {
    private Utgaver() {}

    /** Of each sender and number the last, the newest version first. */
    static <D extends Message> List<Av<D>> nyesteFoerst(List<Av<D>> alle, ToIntFunction<D> nummer) {
        Map<String, Av<D>> siste = new LinkedHashMap<>();
        alle.stream().sorted(comparing(a -> a.lest().gitt()))
                .forEach(a -> siste.put(a.lest().fra() + ":" + nummer.applyAsInt(a.dokument()), a));
        return siste.values().stream()
                .sorted(comparingInt((Av<D> a) -> nummer.applyAsInt(a.dokument())).thenComparing(a -> a.lest().gitt()).reversed())
                .toList();
    }

    /** As the contract shows them; the first alone with its document. */
    static <D extends Message> List<Utgave> vis(List<Av<D>> utgaver, List<Av<D>> alle, ToIntFunction<D> nummer) {
        var nyeste = utgaver.stream().findFirst();
        return utgaver.stream()
                .map(u -> vis(u, alle, nummer, nyeste.filter(n -> n == u).isPresent()))
                .toList();
    }

    static <D extends Message> Utgave vis(Av<D> utgave, List<Av<D>> alle, ToIntFunction<D> nummer, boolean medDokument) {
        var lest = utgave.lest();
        int versjon = nummer.applyAsInt(utgave.dokument());
        var ut = Utgave.newBuilder()
                .setMessageId(lest.melding().messageId().toString())
                .setFra(lest.fra())
                .setVersjon(versjon)
                .setGitt(Dager.stempel(lest.gitt()))
                .setUtelatt(lest.utelatt());
        if (lest.egen()) {
            ut.addAllDeltMed(alle.stream().filter(a -> a.lest().egen() && nummer.applyAsInt(a.dokument()) == versjon)
                    .map(a -> a.lest().melding().receiverUnit()).collect(Collectors.toCollection(TreeSet::new)));
        }
        if (medDokument) {
            ut.setDokument(Any.pack(utgave.dokument()));
        }
        return ut.build();
    }
}
