package no.stillas.hub.judgement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import no.stillas.hub.judgement.RuleFault.Fault;
import no.stillas.proto.regelverk.v1.Modellsvar;
import no.stillas.proto.regelverk.v1.Spoersmaal;
import no.stillas.proto.regelverk.v1.Svaralternativ;

/**
 * The proof of a rule book that is not the one that the build has proved: one that is made by answers other than the defaults.
 * The rule book of the defaults is proved by the build alone, so that a start with it takes no time for it.
 */
public final class StartProof {
    private StartProof() {}

    /**
     * Proves what the build has not.
     *
     * @return what the proof came to; empty where the build has proved the rule book
     * @throws RuleFault with each rule that reaches what no model may, by file, line and reason
     */
    public static Optional<ModelProof.Result> krev(RuleBook bok) {
        return krev(bok, ModelProof::av);
    }

    static Optional<ModelProof.Result> krev(RuleBook bok, Function<RuleBook, ModelProof.Result> bevis) {
        if (andreSvar(bok).isEmpty()) {
            return Optional.empty();
        }
        ModelProof.Result kommet = bevis.apply(bok);
        if (!kommet.brudd().isEmpty()) {
            throw new RuleFault(kommet.brudd().entrySet().stream().map(b -> feil(b.getKey(), b.getValue())).toList());
        }
        return Optional.of(kommet);
    }

    /** Answers that are not the default, by question: of the law and of the models that the hub comes with. */
    public static Map<String, String> andreSvar(RuleBook bok) {
        Map<String, String> andre = new TreeMap<>();
        for (Spoersmaal s : bok.spoersmaal()) {
            andre(andre, s.getId(), s.getValgt(), s.getSvarList().stream().map(Svaralternativ::getId).toList());
        }
        bok.bok().getModellList().forEach(m -> m.getSpoersmaalList().forEach(s ->
                andre(andre, s.getId(), s.getValgt(), s.getSvarList().stream().map(Modellsvar::getId).toList())));
        return andre;
    }

    private static void andre(Map<String, String> andre, String spoersmaal, String valgt, List<String> svar) {
        if (!svar.isEmpty() && !valgt.equals(svar.getFirst())) {
            andre.put(spoersmaal, valgt);
        }
    }

    private static Fault feil(String regel, String hvorfor) {
        return RuleFiles.modeller().stream().filter(f -> f.tekst().contains("\"" + regel + "\"")).findFirst()
                .map(f -> new Fault(f.navn(), OwnModelChecks.linje(f, regel), "rule " + regel + " " + hvorfor))
                .orElseGet(() -> new Fault("rules/models", 1, "rule " + regel + " " + hvorfor));
    }
}
