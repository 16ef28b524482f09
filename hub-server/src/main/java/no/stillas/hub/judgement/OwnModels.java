package no.stillas.hub.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.stillas.hub.judgement.RuleFault.Fault;
import no.stillas.proto.regelverk.v1.Modell;

/** Models that kommuner have written themselves: read from their files, by the checks of every model and some of their own. */
public final class OwnModels {
    private static final Pattern NAVN = Pattern.compile("k[0-9]{4}-[a-z0-9][a-z0-9-]*");

    private OwnModels() {}

    /**
     * One version in use, or that some case can be under.
     *
     * @param fra number of the change that took it into use
     * @param til number of the change since which no case begins under it; 0 while some do
     */
    public record Version(Modell modell, int fra, int til) {
        public Version {
            Objects.requireNonNull(modell, "modell is null");
        }
    }

    /**
     * Where a model may act: what the directory says of the organisation that loads it.
     *
     * @param kommuner kommuner that it serves
     * @param team ids of models that some unit says it is the team of
     */
    public record Sted(Set<String> kommuner, Set<String> team) {
        public Sted {
            kommuner = Set.copyOf(kommuner);
            team = Set.copyOf(team);
        }
    }

    /** Whether an id of a model, or a name that begins with one, is of a kommune's own model: {@code k0301-…}. */
    public static boolean egen(String id) {
        return NAVN.matcher(id).matches();
    }

    /**
     * The model of a file.
     *
     * @param bok the rules that it is to stand beside
     * @param svar answers to what models leave open, by question; a question without one has its first
     * @param sted where it may act; empty where that was looked at when it was loaded
     * @throws RuleFault with every fault that was found: file, line and reason
     */
    public static Modell les(RuleSource fil, RuleBook bok, Map<String, String> svar, Optional<Sted> sted) {
        List<RuleSource> alle = new ArrayList<>(RuleFiles.modeller());
        alle.add(fil);
        List<Fault> feil = new ArrayList<>(OwnModelChecks.feil(fil, sted));
        List<Modell> modeller = List.of();
        try {
            modeller = ModelChecks.sjekket(alle, bok.regelsett(), RuleFiles.frister());
        } catch (RuleFault e) {
            feil.addAll(e.faults());
        }
        if (!feil.isEmpty()) {
            throw new RuleFault(feil.stream().distinct().toList());
        }
        return Canonical.sortert(ModelAnswers.valgt(List.of(modeller.getLast()), svar).getFirst());
    }

    /** The line where the file has this rule; 1 where it does not. */
    public static int linje(RuleSource fil, String regel) {
        return OwnModelChecks.linje(fil, regel);
    }

    /** The line where the file says its version; 1 where it does not. */
    public static int versjonslinje(RuleSource fil) {
        return OwnModelChecks.versjonslinje(fil);
    }

    /** SHA-256 over what a model says, in hexadecimal. */
    public static String hash(Modell modell) {
        return Canonical.hash(modell);
    }
}
