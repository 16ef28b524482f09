package no.stillas.hub.judgement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.proto.regelverk.v1.Modell;
import no.stillas.proto.regelverk.v1.Regelbok;
import no.stillas.proto.regelverk.v1.Venting;

/** The models of a rule book, ready for use: those that the hub comes with and every version of kommuner's own. */
final class Models {
    final ModelEditions utgaver;
    final ModelTable tabell;
    final Map<String, ModelRule> regler;
    final ModelStates tilstander;
    final Characteristics kjennetegn;
    final Comparisons sammenligninger;
    /** Document types that some rule lets others wait for. */
    final Set<String> steg;
    private final Set<String> ider;
    private final Map<String, Modell> tidsmaal = new HashMap<>();

    Models(Regelbok bok) {
        this.utgaver = new ModelEditions(bok.getUtgaveList());
        Map<String, String> svar = ModelAnswers.svar(bok.getModellList());
        Stream<ModelRule> hubens = bok.getModellList().stream().flatMap(m -> m.getRegelList().stream()
                .filter(r -> ModelAnswers.iBruk(r, svar)).map(r -> new ModelRule(m, r)));
        this.tabell = new ModelTable(
                Stream.concat(hubens, utgaver.alle().stream().flatMap(u -> regler(u, svar))).toList(), utgaver);
        this.regler = tabell.regler().stream().collect(Collectors.toUnmodifiableMap(r -> r.id, Function.identity()));
        this.tilstander = new ModelStates(bok.getModellList(), utgaver);
        this.kjennetegn = new Characteristics(bok.getModellList(), utgaver);
        this.sammenligninger = new Comparisons(bok.getModellList(), utgaver);
        this.steg = tabell.regler().stream().map(r -> r.regel.getVenting()).filter(Venting::hasDokument)
                .map(Venting::getDokument).collect(Collectors.toUnmodifiableSet());
        this.ider = Stream.concat(bok.getModellList().stream().map(Modell::getId), utgaver.modeller().stream())
                .collect(Collectors.toUnmodifiableSet());
        Stream.concat(bok.getModellList().stream(),
                        utgaver.alle().stream().sorted(Comparator.comparingInt(ModelEdition::fra)).map(ModelEdition::modell))
                .forEach(m -> m.getTidsmaalList().forEach(t -> tidsmaal.put(t.getId(), m)));
    }

    Optional<Modell> medTidsmaal(String id) {
        return Optional.ofNullable(tidsmaal.get(id));
    }

    private static Stream<ModelRule> regler(ModelEdition u, Map<String, String> hubens) {
        Map<String, String> svar = new HashMap<>(hubens);
        u.modell().getSpoersmaalList().forEach(s -> svar.put(s.getId(), s.getValgt()));
        return u.modell().getRegelList().stream().filter(r -> ModelAnswers.iBruk(r, svar)).flatMap(r -> u.tilSide()
                ? Stream.of(new ModelRule(u, r), ModelRule.tilSide(u, r)) : Stream.of(new ModelRule(u, r)));
    }

    boolean finnes(String modell) {
        return ider.contains(modell);
    }
}
