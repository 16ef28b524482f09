package no.stillas.hub.judgement;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.stillas.hub.judgement.facts.Samordning;
import no.stillas.hub.judgement.facts.Samordning.Tilstand;
import no.stillas.proto.regelverk.v1.Modellutgave;

/** Versions of kommuner's own models, and which of them speaks of a message: that of the child's case, else the newest. */
final class ModelEditions {
    private final List<ModelEdition> alle;
    private final Map<String, List<ModelEdition>> etterModell;

    ModelEditions(Collection<Modellutgave> utgaver) {
        this.alle = utgaver.stream().map(ModelEdition::av).toList();
        this.etterModell = alle.stream().collect(Collectors.groupingBy(u -> u.modell().getId(), TreeMap::new, Collectors.toList()));
    }

    List<ModelEdition> alle() {
        return alle;
    }

    /** Ids of the models. */
    Set<String> modeller() {
        return etterModell.keySet();
    }

    /** Number of the last change that these versions know of. */
    int nummer() {
        return alle.stream().mapToInt(u -> Math.max(u.fra(), u.til())).max().orElse(0);
    }

    /**
     * The version of this model that speaks of the message: where the child has an open case that one, else the one under
     * which cases began when the message was sent; empty where none did.
     */
    Optional<ModelEdition> gjelder(String modell, Samordning s) {
        List<ModelEdition> utgaver = etterModell.getOrDefault(modell, List.of());
        Optional<ModelEdition> sakens = s.plass(modell).flatMap(t -> sakens(utgaver, t));
        return sakens.isPresent() ? sakens : utgaver.stream().filter(u -> u.tarNyeVed(s.modellnummer()))
                .max(Comparator.comparingInt(ModelEdition::fra));
    }

    /** Whether this version is set aside where it would speak of the message: not where the child has an open case under it. */
    boolean tilSide(ModelEdition u, Samordning s) {
        return u.tilSide() && s.plass(u.modell().getId()).flatMap(t -> sakens(List.of(u), t)).isEmpty();
    }

    private static Optional<ModelEdition> sakens(List<ModelEdition> utgaver, Tilstand t) {
        return utgaver.stream().filter(u -> u.versjon().equals(t.versjon()) && u.aapen(t.tilstand())).findFirst();
    }
}
