package no.stillas.konformitet.fabrikk;

import io.cucumber.core.options.CommandlineOptionsParser;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.Plugin;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;

/** Runs Cucumber in this process. What becomes of it is what a plugin is told: nothing is printed. */
public final class Spilling {
    private Spilling() {}

    /**
     * Plays features, one scenario after the other, on this thread.
     *
     * @param valg Cucumber's own options and, last, where the features are
     * @param lytter told of what happens
     */
    public static void kjoer(Fabrikk fabrikk, List<String> valg, Plugin lytter) {
        try (var stille = new PrintStream(OutputStream.nullOutputStream())) {
            Runtime.builder()
                    .withRuntimeOptions(new CommandlineOptionsParser(stille).parse(valg.toArray(String[]::new)).build())
                    .withClassLoader(Spilling.class::getClassLoader)
                    .withObjectFactorySupplier(() -> fabrikk)
                    .withAdditionalPlugins(lytter)
                    .build().run();
        }
    }
}
