package no.stillas.hub.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.stillas.hub.judgement.RuleFault.Fault;
import no.stillas.proto.regelverk.v1.Modell;
import no.stillas.proto.regelverk.v1.Modellregel;
import no.stillas.proto.regelverk.v1.Modellsett;
import no.stillas.proto.regelverk.v1.Modellsvar;

/** Answers to what the models' sources leave open. They switch rules of models on and off, and change no law. */
final class ModelAnswers {
    private static final String INNSTILLING = "stillas.rules.answers";

    private ModelAnswers() {}

    /** Names of the questions in these files. What cannot be read is told by the checks. */
    static Set<String> navn(Collection<RuleSource> kilder) {
        Set<String> navn = new HashSet<>();
        for (RuleSource kilde : kilder) {
            Modellsett.Builder sett = Modellsett.newBuilder();
            RuleLoader.parse(kilde, sett, new ArrayList<>());
            sett.getModellList().forEach(m -> m.getSpoersmaalList().forEach(s -> navn.add(s.getId())));
        }
        return navn;
    }

    /**
     * The models with these answers written into their questions; a question without one has its first.
     *
     * @throws RuleFault where a question has no such answer
     */
    static List<Modell> valgt(List<Modell> modeller, Map<String, String> svar) {
        List<Fault> faults = new ArrayList<>();
        List<Modell> valgt = modeller.stream().map(m -> {
            Modell.Builder ny = m.toBuilder();
            ny.getSpoersmaalBuilderList().stream().filter(s -> s.getSvarCount() > 0).forEach(s -> {
                String id = svar.getOrDefault(s.getId(), s.getSvar(0).getId());
                if (s.getSvarList().stream().map(Modellsvar::getId).noneMatch(id::equals)) {
                    faults.add(new Fault(INNSTILLING, 1, INNSTILLING + "." + s.getId() + "=" + id
                            + ": the question has no such answer; it has "
                            + String.join(", ", s.getSvarList().stream().map(Modellsvar::getId).toList())));
                }
                s.setValgt(id);
            });
            return ny.build();
        }).toList();
        if (!faults.isEmpty()) {
            throw new RuleFault(faults);
        }
        return valgt;
    }

    /** Answers by question. */
    static Map<String, String> svar(Collection<Modell> modeller) {
        Map<String, String> svar = new HashMap<>();
        modeller.forEach(m -> m.getSpoersmaalList().forEach(s -> svar.put(s.getId(), s.getValgt())));
        return svar;
    }

    /** Whether the rule is in use with these answers. */
    static boolean iBruk(Modellregel regel, Map<String, String> svar) {
        return regel.getNaarList().stream().allMatch(v -> v.getSvar().equals(svar.get(v.getSpoersmaal())));
    }
}
