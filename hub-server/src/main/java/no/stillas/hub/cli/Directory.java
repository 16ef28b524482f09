package no.stillas.hub.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import org.jspecify.annotations.Nullable;

/** Looking in the directory. */
@Command(
        name = "directory",
        description = "Slår opp i katalogen: hvem som svarer for hva, hvor og når.",
        subcommands = {DirectoryList.class, DirectorySearch.class, DirectoryResolve.class},
        mixinStandardHelpOptions = true)
final class Directory implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "Velg list, search eller resolve.");
        }
    }
}
