package no.stillas.hub.judgement;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs JMH with its own command line, and ends with what JMH does not tell: ratios within the run, and how busy it was. */
public final class Maaling {
    private static final int MIKRO = 1000;
    private static final String TIDOBLET = "_X10";

    private final Collection<RunResult> alle;

    private Maaling(Collection<RunResult> alle) {
        this.alle = alle;
    }

    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        String foer = last();
        Collection<RunResult> alle = new Runner(new OptionsBuilder().parent(new CommandLineOptions(args))
                .addProfiler(Prosessortid.class).build()).run();
        new Maaling(alle).skriv(System.out);
        System.out.printf(Locale.ROOT, "%nProcessors %d; load average %s before, %s after. Times are microseconds a message; cpu is"
                + " the process's processor time.%nRatios are of processor time: to the hub with the same message and rules, and"
                + " of ten times the rules to one.%n", Runtime.getRuntime().availableProcessors(), foer, last());
    }

    private static String last() {
        return String.format(Locale.ROOT, "%.1f", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private void skriv(PrintStream ut) {
        ut.printf("%n%-28s %-14s %-9s %10s %10s %8s %8s%n", "engine", "message", "rules", "mean", "cpu", "x hub", "x10/x1");
        alle.stream().filter(r -> melding(r).isPresent()).forEach(r -> ut.printf(Locale.ROOT,
                "%-28s %-14s %-9s %10.2f %10.2f %8s %8s%n", navn(r), melding(r).get(), regler(r),
                r.getPrimaryResult().getScore() / MIKRO, cpu(r), forhold(r, "hub", melding(r).get(), ""),
                melding(r).filter(m -> m.endsWith(TIDOBLET)).map(m -> forhold(r, navn(r),
                        m.substring(0, m.length() - TIDOBLET.length()), regler(r))).orElse("")));
        alle.stream().filter(r -> melding(r).isEmpty()).forEach(r -> ut.printf(Locale.ROOT,
                "%-53s %10.2f %10.2f   median %.2f%n", navn(r), r.getPrimaryResult().getScore() / MIKRO, cpu(r),
                r.getPrimaryResult().getStatistics().getPercentile(50) / MIKRO));
    }

    /** Processor time to that of another in this run; nothing where that was not measured. */
    private String forhold(RunResult r, String motor, String melding, String regler) {
        return alle.stream().filter(x -> navn(x).equals(motor) && melding(x).equals(Optional.of(melding))
                        && regler(x).equals(regler))
                .findFirst().map(x -> String.format(Locale.ROOT, "%.2f", cpu(r) / cpu(x))).orElse("");
    }

    private static double cpu(RunResult r) {
        return r.getSecondaryResults().get(Prosessortid.NAVN).getScore() / MIKRO;
    }

    private static String navn(RunResult r) {
        return r.getPrimaryResult().getLabel();
    }

    private static Optional<String> melding(RunResult r) {
        return param(r, "message");
    }

    private static String regler(RunResult r) {
        return param(r, "rules").orElse("");
    }

    /** JMH gives the name of a parameter that the benchmark has not a value of its own. */
    private static Optional<String> param(RunResult r, String navn) {
        return r.getParams().getParamsKeys().contains(navn)
                ? Optional.ofNullable(r.getParams().getParam(navn)).filter(v -> !v.equals("N/A")) : Optional.empty();
    }
}
