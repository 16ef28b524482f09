package no.stillas.hub.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A kommune's own samordningsmodeller in a running hub. */
@Command(
        name = "modell",
        description = "Kommunens egne samordningsmodeller: last inn en fil, vis hva som er i bruk, ta en modell ut av bruk. Tilgang: stillas:modell.",
        subcommands = {ModellLast.class, ModellVis.class, ModellAvvikle.class},
        mixinStandardHelpOptions = true)
final class Modell implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "Velg last, vis eller avvikle.");
        }
    }
}
