package no.stillas.hub.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.hub.judgement.RuleFault;
import no.stillas.hub.judgement.RuleSource;
import no.stillas.hub.judgement.rom.Regelendring;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a change of rules flips, counted and listed. Needs no hub. */
@Command(name = "decision-diff", mixinStandardHelpOptions = true,
        description = "Viser hva en endring av reglene snur, over alt som reglene skiller mellom.",
        footer = {"", "Avslutningskode: 0 ingenting snur, 3 noe snur, 1 reglene kan ikke leses, 2 feil kommando."})
final class DecisionDiff implements Callable<Integer> {
    private static final int SNUR = 3;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "NYE",
            description = "Mappe med de endrede reglene (*.textproto). Ellers de som følger med huben.")
    private @Nullable Path nye;

    @Option(names = "--svar", paramLabel = "SPØRSMÅL=SVAR",
            description = "Svar på et åpent spørsmål, slik det settes i stillas.rules.answers. Kan gjentas.")
    private Map<String, String> svar = Map.of();

    @Option(names = "--mot", paramLabel = "MAPPE", description = "Mappe med reglene det sammenlignes med. Ellers de som følger med huben.")
    private @Nullable Path gamle;

    @Option(names = "--maks", paramLabel = "ANTALL", defaultValue = "50",
            description = "Hvor mange steder som skrives ut (standard: ${DEFAULT-VALUE}).")
    private int maks = 50;

    @Override
    public Integer call() {
        var ut = ut();
        if (nye == null && svar.isEmpty()) {
            throw new ParameterException(spec().commandLine(), "Oppgi en mappe med endrede regler, eller --svar.");
        }
        try {
            var endring = Regelendring.mellom(gamle == null ? RuleBook.lov() : les(gamle, Map.of()),
                    nye == null ? RuleBook.lov(svar) : les(nye, svar));
            ut.println("Sammenlignet i " + endring.celler() + " tilfeller.");
            if (endring.steder().isEmpty()) {
                ut.println("Ingen avgjørelse snur.");
                return 0;
            }
            new TreeMap<>(endring.vendinger()).forEach((vending, antall) -> ut.println("  " + vending + ": " + antall));
            ut.println();
            endring.steder().stream().limit(maks).forEach(v -> ut.println(v.sted() + ": " + v.foer() + " -> " + v.etter()
                    + " i " + v.celler() + " tilfeller, " + v.sted().like() + " like steder"));
            if (endring.steder().size() > maks) {
                ut.println("… og " + (endring.steder().size() - maks) + " steder til, se --maks.");
            }
            return SNUR;
        } catch (RuleFault e) {
            e.faults().forEach(ut::println);
            return 1;
        }
    }

    private RuleBook les(Path mappe, Map<String, String> valgte) {
        List<RuleSource> kilder = new ArrayList<>();
        try (var filer = Files.newDirectoryStream(mappe, "*.textproto")) {
            for (var fil : filer) {
                kilder.add(new RuleSource(fil.getFileName().toString(), Files.readString(fil, StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new ParameterException(spec().commandLine(), "Kan ikke lese " + mappe + ".");
        }
        if (kilder.isEmpty()) {
            throw new ParameterException(spec().commandLine(), "Det er ingen *.textproto i " + mappe + ".");
        }
        kilder.sort((a, b) -> a.navn().compareTo(b.navn()));
        return RuleBook.load(kilder, List.of(), valgte);
    }

    private PrintWriter ut() {
        return spec().commandLine().getOut();
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets the spec");
        }
        return spec;
    }
}
