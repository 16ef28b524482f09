package no.stillas.hub.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What has come to a standstill, and an operator's decisions about it. */
@Command(
        name = "quarantine",
        description = "Meldinger som mottakerens system har svart at det aldri kan ta imot, og hva som skal skje med dem.",
        subcommands = {QuarantineList.class, QuarantineRelease.class, QuarantineGiveUp.class},
        mixinStandardHelpOptions = true)
final class Quarantine implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "Velg list, release eller give-up.");
        }
    }
}
