package no.stillas.hub.judgement;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.stillas.proto.regelverk.v1.Modell;
import no.stillas.proto.regelverk.v1.Sammenlignet;
import no.stillas.proto.regelverk.v1.Sammenligning;

/** What documents are compared with, by document type; the name of a kommune's own model is of one version of it. */
final class Comparisons {
    private final Map<String, List<Sammenligning>> etterType = new HashMap<>();

    Comparisons(Collection<Modell> modeller, ModelEditions utgaver) {
        Stream.concat(modeller.stream().flatMap(m -> m.getSammenligningList().stream()),
                        utgaver.alle().stream().flatMap(u -> u.modell().getSammenligningList().stream()
                                .map(s -> s.toBuilder().setId(u.navn(s.getId())).build())))
                .forEach(s -> s.getLeddList().stream().map(Sammenlignet::getDokument).distinct()
                        .forEach(type -> etterType.merge(type, List.of(s),
                                (en, annen) -> Stream.concat(en.stream(), annen.stream()).toList())));
    }

    List<Sammenligning> av(String dokumenttype) {
        return etterType.getOrDefault(dokumenttype, List.of());
    }
}
