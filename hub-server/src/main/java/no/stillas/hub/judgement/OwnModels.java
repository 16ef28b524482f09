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
import no.stillas.proto.regelverk.v1.Modellsett;

/** Models that kommuner have written themselves: read from their files, by the checks of every model and some of their own. */
public final class OwnModels {
    private static final Pattern NAVN = Pattern.compile("k[0-9]{4}-[a-z0-9][a-z0-9-]*");

    private OwnModels() {}

    /**
     * One version in use, or that some case can be under.
     *
     * @param fra number of the change that took it into use
     * @param til number of the change since which no case begins under it; 0 while some do
     * @param tilSide it does not hold by today's checks: cases that are open go on under it, and what its rules would hold or
     *     deny of other messages waits for a named human
     */
    public record Version(Modell modell, int fra, int til, boolean tilSide) {
        public Version {
            Objects.requireNonNull(modell, "modell is null");
        }

        /** That holds. */
        public Version(Modell modell, int fra, int til) {
            this(modell, fra, til, false);
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

    /**
     * What is wrong with a file that was loaded once, by the checks of today and beside the rules of today; empty where it holds.
     * What these checks cannot go through does not hold.
     */
    public static List<Fault> feil(RuleSource fil, RuleBook bok) {
        try {
            les(fil, bok, Map.of(), Optional.empty());
            return List.of();
        } catch (RuleFault e) {
            return e.faults();
        } catch (RuntimeException e) {
            return List.of(new Fault(fil.navn(), 1, "the checks cannot go through it: " + e.getMessage()));
        }
    }

    /**
     * The model of a file that was loaded when what was checked was not kept, with these answers: as it stands, unchecked.
     *
     * @return empty where it cannot be read at all
     */
    public static Optional<Modell> ukontrollert(RuleSource fil, Map<String, String> svar) {
        Modellsett.Builder sett = Modellsett.newBuilder();
        List<Fault> feil = new ArrayList<>();
        RuleLoader.parse(fil, sett, feil);
        if (!feil.isEmpty() || sett.getModellCount() != 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(Canonical.sortert(ModelAnswers.valgt(sett.getModellList(), svar).getFirst()));
        } catch (RuleFault e) {
            return Optional.of(Canonical.sortert(ModelAnswers.valgt(sett.getModellList(), Map.of()).getFirst()));
        }
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
